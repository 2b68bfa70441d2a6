"""What checks say of a document as a whole.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import terms

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


def F_0098C14D67(document: Tree, o: Node) -> object:
    return any(v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2" for v1 in o.get("legalBasis", ()))


def F_085818B387(document: Tree, o: Node) -> object:
    return any(
        v1
        not in {
            "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2",
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-4",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_166E7268E8(document: Tree, o: Node) -> object:
    return (not document.of(o["sender"], "schoolNumber")) and any(
        (
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
            or ((v2 == "932384469") and o["receiver"] == "https://w3id.org/veiskille/actor/ministry-of-digitalisation")
        )
        for v2 in document.of(o["sender"], "organisationNumber")
    )


def F_23116A77D8(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_7D21C3572B for v1 in o.get("legalBasis", ()))


def F_413C44EC6D(document: Tree, o: Node) -> object:
    return any(
        v1
        not in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_561FD7E8C1(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_36DD4887F0 for v1 in o.get("legalBasis", ()))


def F_63935CB5FC(document: Tree, o: Node) -> object:
    return any(v1 in terms.T_E8F19846DF for v1 in o.get("legalBasis", ()))


def F_71D99A5C7D(document: Tree, o: Node) -> object:
    return not any(
        v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2" for v1 in o.get("legalBasis", ())
    )


def F_84605F4D78(document: Tree, o: Node) -> object:
    return any(v1 in terms.T_7D21C3572B for v1 in o.get("legalBasis", ()))


def F_8509646FF6(document: Tree, o: Node) -> object:
    return not any(
        ("subjectStatus" not in v1 or ("subjectStatus" in v1 and v1["subjectStatus"] not in {"P", "V"}))
        for v1 in o.get("subjectResults", ())
    )


def F_9482A9A71F(document: Tree, o: Node) -> object:
    return not any(v1 not in terms.T_7EE5747B23 for v1 in o.get("legalBasis", ()))


def F_983092ED0E(document: Tree, o: Node) -> object:
    return (not document.of(o["receiver"], "schoolNumber")) and any(
        (
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
            or ((v2 == "932384469") and o["sender"] == "https://w3id.org/veiskille/actor/ministry-of-digitalisation")
        )
        for v2 in document.of(o["receiver"], "organisationNumber")
    )


def F_994163E407(document: Tree, o: Node) -> object:
    return not any(
        v1
        not in {
            "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2",
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-4",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_A3D122B102(document: Tree, o: Node) -> object:
    return (
        len(o.get("renditions", ())) > 1
        and len({id(v1) for v1 in o.get("renditions", ()) if v1["renditionStatus"] == "original"}) > 1
    )


def F_AA13AF2CBD(document: Tree, o: Node) -> object:
    return any(v1 in terms.T_75B31DA2A7 for v1 in o.get("legalBasis", ()))


def F_B3B4289DA1(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_E8F19846DF for v1 in o.get("legalBasis", ()))


def F_B69ED40F39(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_7EE5747B23 for v1 in o.get("legalBasis", ()))


def F_BDF9AC9A1B(document: Tree, o: Node) -> object:
    return "awardedBy" in o and any(v1 != "school" for v1 in document.of(o["awardedBy"], "actorKind"))


def F_BE0EFCF60A(document: Tree, o: Node) -> object:
    return any(v1 in terms.T_AA9CB9337B for v1 in o.get("legalBasis", ()))


def F_CC7D40D7F9(document: Tree, o: Node) -> object:
    return not any(v1["renditionStatus"] == "original" for v1 in o.get("renditions", ()))


def F_D019950302(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_75B31DA2A7 for v1 in o.get("legalBasis", ()))


def F_D544630D46(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"adult-education-centre", "county-authority", "private-school-owner", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_DA7C9B4FB1(document: Tree, o: Node) -> object:
    return "awardedBy" in o and any(v1 != "county-authority" for v1 in document.of(o["awardedBy"], "actorKind"))


def F_EC1783DE73(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_AA9CB9337B for v1 in o.get("legalBasis", ()))


def F_EC57F5D507(document: Tree, o: Node) -> object:
    return not any(
        v1
        not in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_EF341DFD6D(document: Tree, o: Node) -> object:
    return not any(v1 not in terms.T_36DD4887F0 for v1 in o.get("legalBasis", ()))


def F_F3B4F259FB(document: Tree, o: Node) -> object:
    return not any((not ("subjectStatus" in v1 and v1["subjectStatus"] == "P")) for v1 in o.get("subjectResults", ()))
