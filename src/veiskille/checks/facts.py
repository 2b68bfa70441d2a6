"""What checks say of a document as a whole.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import terms

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


def F_2554A64929(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2":
            return True
    return False


def F_2760CD6CC3(document: Tree, o: Node) -> object:
    if "awardedBy" in o:
        for v1 in document.of(o["awardedBy"], "actorKind"):
            if v1 != "county-authority":
                return True
    return False


def F_2928596643(document: Tree, o: Node) -> object:
    if not document.of(o["receiver"], "schoolNumber"):
        for v2 in document.of(o["receiver"], "organisationNumber"):
            if (
                ((v2 == "971032146") and o["sender"] == "https://w3id.org/veiskille/actor/ks")
                or ((v2 == "889640782") and o["sender"] == "https://w3id.org/veiskille/actor/nav")
                or ((v2 == "971526920") and o["sender"] == "https://w3id.org/veiskille/actor/ssb")
                or ((v2 == "958935420") and o["sender"] == "https://w3id.org/veiskille/actor/oslo")
                or ((v2 == "970018131") and o["sender"] == "https://w3id.org/veiskille/actor/udir")
                or ((v2 == "987879696") and o["sender"] == "https://w3id.org/veiskille/actor/imdi")
                or ((v2 == "921707134") and o["sender"] == "https://w3id.org/veiskille/actor/agder")
                or ((v2 == "930068128") and o["sender"] == "https://w3id.org/veiskille/actor/troms")
                or ((v2 == "974788985") and o["sender"] == "https://w3id.org/veiskille/actor/hk-dir")
                or ((v2 == "986128433") and o["sender"] == "https://w3id.org/veiskille/actor/bufdir")
                or ((v2 == "991825827") and o["sender"] == "https://w3id.org/veiskille/actor/digdir")
                or ((v2 == "930580694") and o["sender"] == "https://w3id.org/veiskille/actor/ostfold")
                or ((v2 == "821311632") and o["sender"] == "https://w3id.org/veiskille/actor/vestland")
                or ((v2 == "830090282") and o["sender"] == "https://w3id.org/veiskille/actor/finnmark")
                or ((v2 == "929882385") and o["sender"] == "https://w3id.org/veiskille/actor/vestfold")
                or ((v2 == "929882989") and o["sender"] == "https://w3id.org/veiskille/actor/telemark")
                or ((v2 == "930580260") and o["sender"] == "https://w3id.org/veiskille/actor/buskerud")
                or ((v2 == "930580783") and o["sender"] == "https://w3id.org/veiskille/actor/akershus")
                or ((v2 == "964982953") and o["sender"] == "https://w3id.org/veiskille/actor/nordland")
                or ((v2 == "971045698") and o["sender"] == "https://w3id.org/veiskille/actor/rogaland")
                or ((v2 == "817920632") and o["sender"] == "https://w3id.org/veiskille/actor/trondelag")
                or ((v2 == "920717152") and o["sender"] == "https://w3id.org/veiskille/actor/innlandet")
                or ((v2 == "944183779") and o["sender"] == "https://w3id.org/veiskille/actor/more-og-romsdal")
                or ((v2 == "983887457") and o["sender"] == "https://w3id.org/veiskille/actor/ministry-of-labour")
                or ((v2 == "972417793") and o["sender"] == "https://w3id.org/veiskille/actor/ministry-of-children")
                or ((v2 == "872417842") and o["sender"] == "https://w3id.org/veiskille/actor/ministry-of-education")
                or ((v2 == "983544622") and o["sender"] == "https://w3id.org/veiskille/actor/directorate-of-health")
                or (
                    (v2 == "932384469") and o["sender"] == "https://w3id.org/veiskille/actor/ministry-of-digitalisation"
                )
            ):
                return True
    return False


def F_4076B2B74D(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in terms.T_36DD4887F0:
            return False
    return True


def F_4D2C16A4D0(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in terms.T_AA9CB9337B:
            return False
    return True


def F_52EA216CDB(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in terms.T_E8F19846DF:
            return False
    return True


def F_557625A9BB(document: Tree, o: Node) -> object:
    if "awardedBy" in o:
        for v1 in document.of(o["awardedBy"], "actorKind"):
            if v1 != "school":
                return True
    return False


def F_5A1FF48F43(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in terms.T_75B31DA2A7:
            return False
    return True


def F_5A7CD467B5(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in {
            "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2",
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-4",
        }:
            return True
    return False


def F_6B56EC0A4D(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in terms.T_7D21C3572B:
            return False
    return True


def F_74E53FFCAE(document: Tree, o: Node) -> object:
    for v1 in o.get("subjectResults", ()):
        if "subjectStatus" not in v1 or ("subjectStatus" in v1 and v1["subjectStatus"] not in {"P", "V"}):
            return False
    return True


def F_8291160C20(document: Tree, o: Node) -> object:
    for v1 in o.get("subjectResults", ()):
        if not ("subjectStatus" in v1 and v1["subjectStatus"] == "P"):
            return False
    return True


def F_931E1804FB(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in terms.T_7EE5747B23:
            return True
    return False


def F_99BC4F4E81(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2":
            return False
    return True


def F_9B6CC60B83(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in terms.T_75B31DA2A7:
            return True
    return False


def F_B71A057EF2(document: Tree, o: Node) -> object:
    if not document.of(o["sender"], "schoolNumber"):
        for v2 in document.of(o["sender"], "organisationNumber"):
            if (
                ((v2 == "971032146") and o["receiver"] == "https://w3id.org/veiskille/actor/ks")
                or ((v2 == "889640782") and o["receiver"] == "https://w3id.org/veiskille/actor/nav")
                or ((v2 == "971526920") and o["receiver"] == "https://w3id.org/veiskille/actor/ssb")
                or ((v2 == "958935420") and o["receiver"] == "https://w3id.org/veiskille/actor/oslo")
                or ((v2 == "970018131") and o["receiver"] == "https://w3id.org/veiskille/actor/udir")
                or ((v2 == "987879696") and o["receiver"] == "https://w3id.org/veiskille/actor/imdi")
                or ((v2 == "921707134") and o["receiver"] == "https://w3id.org/veiskille/actor/agder")
                or ((v2 == "930068128") and o["receiver"] == "https://w3id.org/veiskille/actor/troms")
                or ((v2 == "974788985") and o["receiver"] == "https://w3id.org/veiskille/actor/hk-dir")
                or ((v2 == "986128433") and o["receiver"] == "https://w3id.org/veiskille/actor/bufdir")
                or ((v2 == "991825827") and o["receiver"] == "https://w3id.org/veiskille/actor/digdir")
                or ((v2 == "930580694") and o["receiver"] == "https://w3id.org/veiskille/actor/ostfold")
                or ((v2 == "821311632") and o["receiver"] == "https://w3id.org/veiskille/actor/vestland")
                or ((v2 == "830090282") and o["receiver"] == "https://w3id.org/veiskille/actor/finnmark")
                or ((v2 == "929882385") and o["receiver"] == "https://w3id.org/veiskille/actor/vestfold")
                or ((v2 == "929882989") and o["receiver"] == "https://w3id.org/veiskille/actor/telemark")
                or ((v2 == "930580260") and o["receiver"] == "https://w3id.org/veiskille/actor/buskerud")
                or ((v2 == "930580783") and o["receiver"] == "https://w3id.org/veiskille/actor/akershus")
                or ((v2 == "964982953") and o["receiver"] == "https://w3id.org/veiskille/actor/nordland")
                or ((v2 == "971045698") and o["receiver"] == "https://w3id.org/veiskille/actor/rogaland")
                or ((v2 == "817920632") and o["receiver"] == "https://w3id.org/veiskille/actor/trondelag")
                or ((v2 == "920717152") and o["receiver"] == "https://w3id.org/veiskille/actor/innlandet")
                or ((v2 == "944183779") and o["receiver"] == "https://w3id.org/veiskille/actor/more-og-romsdal")
                or ((v2 == "983887457") and o["receiver"] == "https://w3id.org/veiskille/actor/ministry-of-labour")
                or ((v2 == "972417793") and o["receiver"] == "https://w3id.org/veiskille/actor/ministry-of-children")
                or ((v2 == "872417842") and o["receiver"] == "https://w3id.org/veiskille/actor/ministry-of-education")
                or ((v2 == "983544622") and o["receiver"] == "https://w3id.org/veiskille/actor/directorate-of-health")
                or (
                    (v2 == "932384469")
                    and o["receiver"] == "https://w3id.org/veiskille/actor/ministry-of-digitalisation"
                )
            ):
                return True
    return False


def F_C0A86C5A21(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }:
            return False
    return True


def F_C3E6FB2556(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in terms.T_7EE5747B23:
            return False
    return True


def F_C79C5E1AA4(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in terms.T_36DD4887F0:
            return True
    return False


def F_CEECBC5AFC(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in terms.T_E8F19846DF:
            return True
    return False


def F_D365843AC7(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }:
            return True
    return False


def F_E91E29E436(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in terms.T_AA9CB9337B:
            return True
    return False


def F_F32502FA02(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in terms.T_7D21C3572B:
            return True
    return False


def F_F6AD1D239F(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in {
            "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2",
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-4",
        }:
            return False
    return True


def F_F7F0BAEA33(document: Tree, o: Node) -> object:
    for v1 in document.of(o["receiver"], "actorKind"):
        if v1 not in {"adult-education-centre", "county-authority", "private-school-owner", "school"}:
            return True
    return False


def N_06CFD1FBF1(document: Tree, o: Node) -> int:
    return len({id(v1) for v1 in o.get("renditions", ()) if v1["renditionStatus"] == "original"})
