"""What is looked at in the documents of the profile pupil-list.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_2CA493A459 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
    }
)
T_4483845FB7 = frozenset(
    {
        "https://w3id.org/veiskille/actor/agder",
        "https://w3id.org/veiskille/actor/akershus",
        "https://w3id.org/veiskille/actor/buskerud",
        "https://w3id.org/veiskille/actor/finnmark",
        "https://w3id.org/veiskille/actor/innlandet",
        "https://w3id.org/veiskille/actor/more-og-romsdal",
        "https://w3id.org/veiskille/actor/nordland",
        "https://w3id.org/veiskille/actor/oslo",
        "https://w3id.org/veiskille/actor/ostfold",
        "https://w3id.org/veiskille/actor/rogaland",
        "https://w3id.org/veiskille/actor/telemark",
        "https://w3id.org/veiskille/actor/troms",
        "https://w3id.org/veiskille/actor/trondelag",
        "https://w3id.org/veiskille/actor/vestfold",
        "https://w3id.org/veiskille/actor/vestland",
        "https://w3id.org/veiskille/system/vigo",
    }
)
T_B3FAAEF8C0 = frozenset(
    {
        "https://w3id.org/veiskille/provision/for-2006-06-23-724",
        "https://w3id.org/veiskille/provision/for-2024-06-03-900/20-4",
        "https://w3id.org/veiskille/provision/lov-1998-07-17-61",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-1",
        "https://w3id.org/veiskille/provision/lov-2023-06-09-30/9-5",
    }
)


def F_2872AC7009(document: Tree, o: Node) -> object:
    for v1 in document.upward(
        o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
    ):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))):
            return True
    return False


def F_54243EC2BF(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 in T_2CA493A459:
            return False
    return True


def F_5B42DF047D(document: Tree, o: Node) -> object:
    for v1 in o.get("legalBasis", ()):
        if v1 not in T_B3FAAEF8C0:
            return True
    return False


def F_5EC4C8D4A9(document: Tree, o: Node) -> object:
    for v1 in document.upward(
        o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
    ):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))):
            return True
    return False


def F_78F694B654(document: Tree, o: Node) -> object:
    for v1 in document.upward(
        o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
    ):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))):
            return True
    return False


def F_86302E62A6(document: Tree, o: Node) -> object:
    for v1 in document.upward(
        o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
    ):
        if "deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))):
            return True
    return False


def F_D45E1939BD(document: Tree, o: Node) -> object:
    if "receiver" in o:
        for v1 in document.of(o["receiver"], "actorKind"):
            if v1 != "county-authority":
                return True
    return False


def F_D94C3C4DDB(document: Tree, o: Node) -> object:
    if "sender" in o and "receiver" in o and (not document.of(o["sender"], "schoolNumber")):
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


def F_F8409B00C8(document: Tree, o: Node) -> object:
    if "receiver" in o and "sender" in o and (not document.of(o["receiver"], "schoolNumber")):
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


def _doc_003_catalogue(document: Tree, found: Pairs) -> object:
    if document.says(F_F8409B00C8) or document.says(F_D94C3C4DDB):
        return True
    return False


DOC_003_CATALOGUE = Check(
    "rule/DOC-003-catalogue",
    lambda o: "sender" in o and (("receiver" in o and "sender" in o) or ("sender" in o and "receiver" in o)),
    _doc_003_catalogue,
)


def _doc_003_described(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not document.of(o["receiver"], "schoolNumber"))
            and (not document.of(o["receiver"], "organisationNumber"))
            and document.types(o["receiver"])
        ):
            return True
    return False


DOC_003_DESCRIBED = Check("rule/DOC-003-described", lambda o: "receiver" in o, _doc_003_described)


def _doc_003_described_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not document.of(o["sender"], "schoolNumber"))
            and (not document.of(o["sender"], "organisationNumber"))
            and document.types(o["sender"])
        ):
            return True
    return False


DOC_003_DESCRIBED_2 = Check("rule/DOC-003-described", lambda o: "sender" in o, _doc_003_described_2)


def _doc_003_different(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] == o["receiver"]:
            return True
    return False


DOC_003_DIFFERENT = Check("rule/DOC-003-different", lambda o: "sender" in o and "receiver" in o, _doc_003_different)
DOC_003_RECEIVER = Check("rule/DOC-003-receiver", lambda o: "sender" in o and "receiver" not in o, None)


def _doc_003_same_school(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] != o["receiver"]:
            for v1 in document.of(o["receiver"], "schoolNumber"):
                for v2 in document.of(o["sender"], "schoolNumber"):
                    if v2 == v1:
                        return True
    return False


DOC_003_SAME_SCHOOL = Check(
    "rule/DOC-003-same-school", lambda o: "sender" in o and "receiver" in o, _doc_003_same_school
)


def _doc_003_same_unit(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] != o["receiver"] and (
            not any(
                v2 != v1
                for v1 in document.of(o["receiver"], "schoolNumber")
                for v2 in document.of(o["sender"], "schoolNumber")
            )
        ):
            for v3 in document.of(o["receiver"], "organisationNumber"):
                for v4 in document.of(o["sender"], "organisationNumber"):
                    if v4 == v3:
                        return True
    return False


DOC_003_SAME_UNIT = Check("rule/DOC-003-same-unit", lambda o: "sender" in o and "receiver" in o, _doc_003_same_unit)
DOC_003_SENDER = Check("rule/DOC-003-sender", lambda o: "receiver" in o and "sender" not in o, None)
DOC_004_LIST_BASIS = Check("rule/DOC-004-list-basis", lambda o: "sender" in o and "legalBasis" not in o, None)
DOC_004_LIST_PURPOSE = Check("rule/DOC-004-list-purpose", lambda o: "sender" in o and "purpose" not in o, None)


def _doc_004_provision_pupil_list_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (document.says(F_54243EC2BF) or document.says(F_5B42DF047D)) and o.get("legalBasis", ()):
            return True
    return False


DOC_004_PROVISION_PUPIL_LIST_ADMISSION = Check(
    "rule/DOC-004-provision-pupil-list-admission",
    lambda o: "purpose" in o and "legalBasis" in o and o["purpose"] == "admission",
    _doc_004_provision_pupil_list_admission,
)
DOC_004_PURPOSE_PUPIL_LIST_ANY = Check(
    "rule/DOC-004-purpose-pupil-list-any", lambda o: "purpose" in o and o["purpose"] != "admission", None
)


def _doc_005_receiver_pupil_list_admission(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("receiver" not in o or ("receiver" in o and o["receiver"] not in T_4483845FB7))
            and (
                ("receiver" in o and document.of(o["receiver"], "actorKind"))
                or ("receiver" in o and (not ("receiver" in o and o["receiver"] not in terms.T_62E90CF869)))
            )
            and ((not ("receiver" in o and document.of(o["receiver"], "actorKind"))) or document.says(F_D45E1939BD))
        ):
            return True
    return False


DOC_005_RECEIVER_PUPIL_LIST_ADMISSION = Check(
    "rule/DOC-005-receiver-pupil-list-admission",
    lambda o: (
        "purpose" in o and o["purpose"] == "admission" and ("receiver" not in o or "receiver" in o) and "receiver" in o
    ),
    _doc_005_receiver_pupil_list_admission,
)


def _doc_006_delivered_pupils_person_birthdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("pupils", ()):
            if "birthDate" in v1["person"] and (not v1["person"]["birthDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_PUPILS_PERSON_BIRTHDATE = Check(
    "rule/DOC-006-delivered-pupils-person-birthDate",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_pupils_person_birthdate,
)


def _doc_013_once(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            len(
                {
                    id(v6)
                    for v1 in (o["person"],)
                    for v2 in v1.get("identityNumbers", ())
                    for v3 in (v2["number"],)
                    for v4 in document.holding("number", v3)
                    for v5 in (document.holder(v4),)
                    for v6 in (document.holder(v5),)
                }
            )
            > 1
        ):
            return True
    return False


DOC_013_ONCE = Check("rule/DOC-013-once", lambda o: True, _doc_013_once)
DOC_014_NAME = Check("rule/DOC-014-name", lambda o: "givenName" not in o and "familyName" not in o, None)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(
                        o,
                        {
                            "actorChanges",
                            "actorRoles",
                            "actors",
                            "identityNumbers",
                            "period",
                            "person",
                            "pupils",
                            "validity",
                        },
                    ):
                        if "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check("rule/DOC-016-ended", lambda o: "legalBasis" in o and "deliveredOn" not in o, _doc_016_ended)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01"))))
            or ("deliveredOn" not in o and document.says(F_86302E62A6))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2021_01_01,
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01"))))
            or ("deliveredOn" not in o and document.says(F_5EC4C8D4A9))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2024_08_01,
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01"))))
            or ("deliveredOn" not in o and document.says(F_78F694B654))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_from_2025_08_01,
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            ("deliveredOn" in o and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31"))))
            or ("deliveredOn" not in o and document.says(F_2872AC7009))
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o and ("deliveredOn" in o or "deliveredOn" not in o),
    _doc_016_to_2024_07_31,
)


def _idn_010_too_early(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            document.root["testData"] is False
            and (
                (not o["numberKind"] == "not-stated")
                or (
                    (not matches("^(?:0[1-9]|[12][0-9]|3[01])(?:4[1-9]|5[0-2])[0-9]{2}[0-9]{5}\\Z", o["number"]))
                    and (not matches("^(?:4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}9[0-9]{4}\\Z", o["number"]))
                )
            )
            and (not COMPONENTS["IdentityNumberPresentRule"](o["number"]))
            and (
                (
                    "schoolYear" in document.root
                    and (
                        not (
                            "schoolYear" in document.root
                            and (
                                not matches(
                                    "^[0-9]{4}-(?:1[0-9]{3}|20[0-2][0-9]|203[01])\\Z", document.root["schoolYear"]
                                )
                            )
                        )
                    )
                )
                or (
                    "deliveredOn" in document.root
                    and (
                        not (
                            "deliveredOn" in document.root
                            and (
                                not matches(
                                    "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z",
                                    document.root["deliveredOn"],
                                )
                            )
                        )
                    )
                )
            )
            and (not (not matches(terms.T_40C640B47D, o["number"])))
        ):
            return True
    return False


IDN_010_TOO_EARLY = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    _idn_010_too_early,
)


def _pupil_list_pupillist(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["attendedSchool"] not in terms.T_62E90CF869 and (not document.types(o["attendedSchool"])):
            return True
    return False


PUPIL_LIST_PUPILLIST = Check("shape/pupil-list/PupilList", lambda o: "attendedSchool" in o, _pupil_list_pupillist)


def _pupil_list_pupillist_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


PUPIL_LIST_PUPILLIST_2 = Check("shape/pupil-list/PupilList", lambda o: "legalBasis" in o, _pupil_list_pupillist_2)


def _pupil_list_pupillist_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receiver"] not in terms.T_62E90CF869 and (not document.types(o["receiver"])):
            return True
    return False


PUPIL_LIST_PUPILLIST_3 = Check("shape/pupil-list/PupilList", lambda o: "receiver" in o, _pupil_list_pupillist_3)


def _pupil_list_pupillist_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["sender"] not in terms.T_62E90CF869 and (not document.types(o["sender"])):
            return True
    return False


PUPIL_LIST_PUPILLIST_4 = Check("shape/pupil-list/PupilList", lambda o: "sender" in o, _pupil_list_pupillist_4)


def _pupil_list_pupillist_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["attendedSchool"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["attendedSchool"]))
            and document.types(o["attendedSchool"])
        ):
            return True
    return False


PUPIL_LIST_PUPILLIST_5 = Check("shape/pupil-list/PupilList", lambda o: "attendedSchool" in o, _pupil_list_pupillist_5)


def _pupil_list_pupillist_6(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receiver"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receiver"]))
            and document.types(o["receiver"])
        ):
            return True
    return False


PUPIL_LIST_PUPILLIST_6 = Check("shape/pupil-list/PupilList", lambda o: "receiver" in o, _pupil_list_pupillist_6)


def _pupil_list_pupillist_7(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["sender"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["sender"]))
            and document.types(o["sender"])
        ):
            return True
    return False


PUPIL_LIST_PUPILLIST_7 = Check("shape/pupil-list/PupilList", lambda o: "sender" in o, _pupil_list_pupillist_7)

KINDS = {
    "Actor.actors": Kind(
        codes=frozenset(["actorKind"]),
        below={
            "actorRoles": "RoleHeld.actorRoles",
            "period": "Period.period",
            "actorChanges": "ActorChange.actorChanges",
        },
        many=frozenset(["actorRoles", "actorChanges"]),
        checks=(
            rules_act.ACT_001_ENDED,
            rules_act.ACT_001_WILL_END,
            rules_idn.IDN_004_CONTROL,
            rules_idn.IDN_005_FOLLOW_UP,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            rules_act.ACT_001_DAY_OUTSIDE,
            rules_act.ACT_001_DAY_OUTSIDE_2,
            rules_act.ACT_001_ITSELF,
            rules_act.ACT_001_WHEN,
            rules_act.ACT_001_YEAR_OUTSIDE,
            rules_act.ACT_001_YEAR_OUTSIDE_2,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
        sought=frozenset(["number"]),
        below={"validity": "Period.validity"},
        checks=(
            rules_idn.IDN_001_CONTROL,
            rules_idn.IDN_001_DATE_D_NUMBER,
            rules_idn.IDN_001_DATE_H_NUMBER,
            rules_idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_001_DATE_NAV_SYNTHETIC,
            rules_idn.IDN_001_DATE_NOT_STATED,
            rules_idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            rules_idn.IDN_001_DATE_TENOR_SYNTHETIC,
            rules_idn.IDN_002_COMBINED,
            rules_idn.IDN_002_D_NUMBER,
            rules_idn.IDN_002_H_NUMBER,
            rules_idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            rules_idn.IDN_002_NAV_SYNTHETIC,
            rules_idn.IDN_002_SCHOOL_FICTITIOUS,
            rules_idn.IDN_002_TENOR_SYNTHETIC,
            rules_idn.IDN_002_UNSTATED,
            rules_idn.IDN_003_SYNTHETIC,
            IDN_010_TOO_EARLY,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
        checks=(
            rules_doc.DOC_007_ORDER,
            rules_idn.IDN_011_OVERLAP_4,
            rules_idn.IDN_011_OVERLAP_5,
            rules_idn.IDN_011_OVERLAP_6,
        ),
    ),
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT_2,
            DOC_014_NAME,
        ),
    ),
    "PupilEntry.pupils": Kind(
        below={"person": "Person.person"},
        checks=(DOC_013_ONCE,),
    ),
    "PupilList": Kind(
        codes=frozenset(["purpose"]),
        below={"actors": "Actor.actors", "pupils": "PupilEntry.pupils"},
        many=frozenset(["actors", "pupils"]),
        checks=(
            DOC_004_PROVISION_PUPIL_LIST_ADMISSION,
            DOC_004_PURPOSE_PUPIL_LIST_ANY,
            DOC_005_RECEIVER_PUPIL_LIST_ADMISSION,
            DOC_006_DELIVERED_PUPILS_PERSON_BIRTHDATE,
            PUPIL_LIST_PUPILLIST,
            PUPIL_LIST_PUPILLIST_2,
            PUPIL_LIST_PUPILLIST_3,
            PUPIL_LIST_PUPILLIST_4,
            PUPIL_LIST_PUPILLIST_5,
            PUPIL_LIST_PUPILLIST_6,
            PUPIL_LIST_PUPILLIST_7,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
            DOC_003_SENDER,
            DOC_003_CATALOGUE,
            DOC_003_DIFFERENT,
            DOC_003_RECEIVER,
            DOC_003_SAME_SCHOOL,
            DOC_003_SAME_UNIT,
            DOC_004_LIST_BASIS,
            DOC_004_LIST_PURPOSE,
            DOC_003_DESCRIBED,
            DOC_003_DESCRIBED_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
}
