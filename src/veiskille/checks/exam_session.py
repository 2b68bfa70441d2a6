"""What is looked at in the documents of the profile exam-session.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


def F_0016C0B4DC(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "spot-checks" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_06EA0732B0(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "faults-to-report" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_07B6E84628(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "spot-checks" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_0A72254CF5(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "cheating-and-consequences" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_10B30E1632(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-county"
            and any(v2 == "guidelines-for-examination" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_1491669453(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-county"
            and any(v2 == "applying-for-accommodation" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_17B926F516(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "spot-checks" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_1A544C4C1B(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-county"
            and any(v2 == "cheating-and-consequences" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_1EB154D5B4(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "deleting-illegal-aids" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_294C6B10B0(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-county"
            and any(v2 == "illegal-aids" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_3044D112F0(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "how-it-is-conducted" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_3411522EE1(document: Tree, o: Node) -> object:
    return any((not v1["candidateKind"] != "apprentice") for v1 in o.get("candidates", ()))


def F_367222D0AD(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "time-frame" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_36E306C853(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "practical-rules" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_37F137766B(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "deleting-illegal-aids" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_3A3081381D(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "wrong-assignment" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_43FBC59721(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "illegal-aids" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_48AE1CFE0C(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "spot-checks" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_48B83B2E8E(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "practical-rules" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_554F150061(document: Tree, o: Node) -> object:
    return any((not v1["candidateKind"] != "private-candidate") for v1 in o.get("candidates", ()))


def F_584C0D9360(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "permitted-aids" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_61F48F4FDD(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "wrong-assignment" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_6420210D95(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "privacy-at-spot-checks" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_68B6B7146F(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "spot-checks" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_6A7A08DE53(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "time-frame" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_6AF482661E(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "lost-login-time" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_6CC38C59F6(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "practical-rules" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_72159F2FB5(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-county"
            and any(v2 == "using-aids-and-resources" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_78A77A97E9(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-county"
            and any(v2 == "time-and-place" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_8261039548(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "privacy-at-spot-checks" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_84E0CA77A7(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "lost-login-time" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_8528C831B6(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "cheating-and-consequences" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_8AFAF11B41(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "time-frame" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_8D0A488C1A(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-county"
            and any(v2 == "unexpected-events" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_8F115CC25E(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "permitted-aids" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_8FE09654A6(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "permitted-aids" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_9A0C614E11(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "cheating-and-consequences" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_B07FAC6FDB(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "spot-checks" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_B7D0BED884(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "examiners-may-detect" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_BA0C509851(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "alternative-to-online-dictionary" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_BD2C29EABD(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "lost-login-time" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_C4F16A2155(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "unexpected-events" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_D2B181870E(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-county"
            and any(v2 == "equipment-to-bring" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_D85EEBAECC(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "cheating-and-consequences" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_DFC9F06949(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "faults-to-report" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_E2379F0FC3(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "wrong-assignment" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_E77444864D(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "privacy-at-spot-checks" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_EE0C0F8DB0(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "examiners-may-detect" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_EFCD4822A4(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "deleting-illegal-aids" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_F7B47544AB(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "permitted-aids" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_F857E02886(document: Tree, o: Node) -> object:
    return any((not v1["candidateKind"] not in {"adult-participant", "pupil"}) for v1 in o.get("candidates", ()))


def F_FA7B863F74(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "examiners-may-detect" for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 == "everyone" or v3 == "those-in-workplace-training") for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_FFF2B86C68(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "on-the-day"
            and v1["informationGiver"] == "informed-by-school"
            and any(v2 == "faults-to-report" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


CANDIDATECHECK = Check(
    "shape/CandidateCheck", lambda o: True, lambda document, o, h: not document.types(o["checkedCandidate"])
)
CANDIDATECHECK_2 = Check(
    "shape/CandidateCheck", lambda o: "confirmedBy" in o, lambda document, o, h: not document.types(o["confirmedBy"])
)
CANDIDATECHECK_3 = Check(
    "shape/CandidateCheck",
    lambda o: True,
    lambda document, o, h: (
        (not "Candidate" in document.types(o["checkedCandidate"])) and document.types(o["checkedCandidate"])
    ),
)
CANDIDATECHECK_4 = Check(
    "shape/CandidateCheck",
    lambda o: "confirmedBy" in o,
    lambda document, o, h: (
        (not "ExaminationStaff" in document.types(o["confirmedBy"])) and document.types(o["confirmedBy"])
    ),
)
DOC_006_DELIVERED_INFORMATIONGIVEN_GIVENON = Check(
    "rule/DOC-006-delivered-informationGiven-givenOn",
    lambda o: "informationGiven" in o and "deliveredOn" in o,
    lambda document, o, h: any((not v1["givenOn"] <= o["deliveredOn"]) for v1 in o.get("informationGiven", ())),
)
DOC_006_DELIVERED_TESTEXAMINATIONS_HELDON = Check(
    "rule/DOC-006-delivered-testExaminations-heldOn",
    lambda o: "testExaminations" in o and "deliveredOn" in o,
    lambda document, o, h: any((not v1["heldOn"] <= o["deliveredOn"]) for v1 in o.get("testExaminations", ())),
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sittingDate"] < "2021-01-01"))
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sittingDate"] < "2024-08-01"))
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sittingDate"] < "2025-08-01"))
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: "legalBasis" in o,
    lambda document, o, h: (
        (not (not o["sittingDate"] > "2024-07-31"))
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
EXAMINATIONROOM = Check(
    "shape/ExaminationRoom",
    lambda o: True,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Candidate" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("seated", ())
    ),
)
EXAMINATIONROOM_2 = Check(
    "shape/ExaminationRoom",
    lambda o: True,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "ExaminationStaff" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("staffedBy", ())
    ),
)
EXAM_SESSION_EXAMINATIONSESSION = Check(
    "shape/exam-session/ExaminationSession",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_SESSION_EXAMINATIONSESSION_2 = Check(
    "shape/exam-session/ExaminationSession",
    lambda o: True,
    lambda document, o, h: (not document.types(o["organisedBy"])) and o["organisedBy"] not in terms.T_62E90CF869,
)
EXAM_SESSION_EXAMINATIONSESSION_3 = Check(
    "shape/exam-session/ExaminationSession",
    lambda o: "schoolOwner" in o,
    lambda document, o, h: (not document.types(o["schoolOwner"])) and o["schoolOwner"] not in terms.T_62E90CF869,
)
EXAM_SESSION_EXAMINATIONSESSION_4 = Check(
    "shape/exam-session/ExaminationSession",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["organisedBy"]))
        and o["organisedBy"] not in terms.T_62E90CF869
        and document.types(o["organisedBy"])
    ),
)
EXAM_SESSION_EXAMINATIONSESSION_5 = Check(
    "shape/exam-session/ExaminationSession",
    lambda o: "schoolOwner" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["schoolOwner"]))
        and o["schoolOwner"] not in terms.T_62E90CF869
        and document.types(o["schoolOwner"])
    ),
)
EXAM_SESSION_INFORMATIONGIVEN = Check(
    "shape/exam-session/InformationGiven",
    lambda o: "informedBy" in o,
    lambda document, o, h: (not document.types(o["informedBy"])) and o["informedBy"] not in terms.T_62E90CF869,
)
EXAM_SESSION_INFORMATIONGIVEN_2 = Check(
    "shape/exam-session/InformationGiven",
    lambda o: "informedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["informedBy"]))
        and o["informedBy"] not in terms.T_62E90CF869
        and document.types(o["informedBy"])
    ),
)
EXM_008_BASIC = Check(
    "rule/EXM-008-basic",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1["trainingKind"] == "basic-invigilation" for v1 in o.get("trainings", ())))
        and any(
            v2 in {"air-invigilator", "invigilator", "monitor-invigilator", "room-lead", "spot-checker"}
            for v2 in o.get("staffRoles", ())
        )
    ),
)
EXM_008_BEFORE = Check(
    "rule/EXM-008-before",
    lambda o: "trainings" in o,
    lambda document, o, h: any(
        (
            v1["trainingKind"] != "examiner-training"
            and (not v1["completedOn"] < h["sittingDate"])
            and (
                not any(
                    (v2["completedOn"] < h["sittingDate"] and v2["trainingKind"] == v1["trainingKind"])
                    for v2 in o.get("trainings", ())
                )
            )
        )
        for v1 in o.get("trainings", ())
    ),
)
EXM_008_MONITOR = Check(
    "rule/EXM-008-monitor",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1["trainingKind"] == "monitor-duties" for v1 in o.get("trainings", ())))
        and any(v2 == "monitor-invigilator" for v2 in o.get("staffRoles", ()))
    ),
)
EXM_008_ROOM = Check(
    "rule/EXM-008-room",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1["trainingKind"] == "room-duties" for v1 in o.get("trainings", ())))
        and any(v2 == "room-lead" for v2 in o.get("staffRoles", ()))
    ),
)
EXM_008_SPOT_CHECK = Check(
    "rule/EXM-008-spot-check",
    lambda o: True,
    lambda document, o, h: (
        (not any(v1["trainingKind"] == "spot-check-duties" for v1 in o.get("trainings", ())))
        and any(v2 == "spot-checker" for v2 in o.get("staffRoles", ()))
    ),
)
EXM_015_OWN_PUPILS = Check(
    "rule/EXM-015-own-pupils",
    lambda o: True,
    lambda document, o, h: any(
        v5 in {"air-invigilator", "invigilator", "monitor-invigilator", "room-lead", "spot-checker"}
        for v1 in o.get("examinationRooms", ())
        for v2 in v1.get("staffedBy", ())
        for v3 in v1.get("seated", ())
        for v4 in document.of(v2, "teaches")
        if v4 == v3
        for v5 in document.of(v2, "staffRoles")
    ),
)
EXM_020_EARLY_ENOUGH = Check(
    "rule/EXM-020-early-enough",
    lambda o: "informationGiven" in o,
    lambda document, o, h: any(
        ((not v1["givenOn"] < o["sittingDate"]) and v1["informationOccasion"] == "before-the-day")
        for v1 in o.get("informationGiven", ())
    ),
)
EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_37F137766B),
)
EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_2 = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_1EB154D5B4),
)
EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_3 = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_EFCD4822A4),
)
EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_B7D0BED884),
)
EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_2 = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_EE0C0F8DB0),
)
EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_3 = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_FA7B863F74),
)
EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_6420210D95),
)
EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_8261039548),
)
EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_E77444864D),
)
EXM_020_EVERYONE_BEFORE_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-before-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_68B6B7146F),
)
EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-before-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_07B6E84628),
)
EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-before-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_B07FAC6FDB),
)
EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_9A0C614E11),
)
EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_2 = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_0A72254CF5),
)
EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_3 = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_D85EEBAECC),
)
EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_FFF2B86C68),
)
EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_2 = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_DFC9F06949),
)
EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_3 = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_06EA0732B0),
)
EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_84E0CA77A7),
)
EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_2 = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_BD2C29EABD),
)
EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_3 = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_6AF482661E),
)
EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_8F115CC25E),
)
EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_2 = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_8FE09654A6),
)
EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_3 = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_584C0D9360),
)
EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_48B83B2E8E),
)
EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_2 = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_36E306C853),
)
EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_3 = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_6CC38C59F6),
)
EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_17B926F516),
)
EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_0016C0B4DC),
)
EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_48AE1CFE0C),
)
EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_6A7A08DE53),
)
EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_2 = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_367222D0AD),
)
EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_3 = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_8AFAF11B41),
)
EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment",
    lambda o: True,
    lambda document, o, h: document.says(F_F857E02886) and document.says(F_3A3081381D),
)
EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_2 = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment",
    lambda o: True,
    lambda document, o, h: document.says(F_554F150061) and document.says(F_E2379F0FC3),
)
EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_3 = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment",
    lambda o: True,
    lambda document, o, h: document.says(F_3411522EE1) and document.says(F_61F48F4FDD),
)
EXM_020_PRIVATE_ADVISED_ALTERNATIVE_TO_ONLINE_DICTIONARY = Check(
    "rule/EXM-020-private-advised-alternative-to-online-dictionary",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(F_BA0C509851),
)
EXM_020_PRIVATE_BEFORE_APPLYING_FOR_ACCOMMODATION = Check(
    "rule/EXM-020-private-before-applying-for-accommodation",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(F_1491669453),
)
EXM_020_PRIVATE_BEFORE_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-private-before-cheating-and-consequences",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(F_1A544C4C1B),
)
EXM_020_PRIVATE_BEFORE_EQUIPMENT_TO_BRING = Check(
    "rule/EXM-020-private-before-equipment-to-bring",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(F_D2B181870E),
)
EXM_020_PRIVATE_BEFORE_GUIDELINES_FOR_EXAMINATION = Check(
    "rule/EXM-020-private-before-guidelines-for-examination",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(F_10B30E1632),
)
EXM_020_PRIVATE_BEFORE_ILLEGAL_AIDS = Check(
    "rule/EXM-020-private-before-illegal-aids",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(F_294C6B10B0),
)
EXM_020_PRIVATE_BEFORE_TIME_AND_PLACE = Check(
    "rule/EXM-020-private-before-time-and-place",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(F_78A77A97E9),
)
EXM_020_PRIVATE_BEFORE_UNEXPECTED_EVENTS = Check(
    "rule/EXM-020-private-before-unexpected-events",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(F_8D0A488C1A),
)
EXM_020_PRIVATE_BEFORE_USING_AIDS_AND_RESOURCES = Check(
    "rule/EXM-020-private-before-using-aids-and-resources",
    lambda o: not o["candidateKind"] != "private-candidate",
    lambda document, o, h: document.says(F_72159F2FB5),
)
EXM_020_PUPILS_BEFORE_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-pupils-before-cheating-and-consequences",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(F_8528C831B6),
)
EXM_020_PUPILS_BEFORE_HOW_IT_IS_CONDUCTED = Check(
    "rule/EXM-020-pupils-before-how-it-is-conducted",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(F_3044D112F0),
)
EXM_020_PUPILS_BEFORE_ILLEGAL_AIDS = Check(
    "rule/EXM-020-pupils-before-illegal-aids",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(F_43FBC59721),
)
EXM_020_PUPILS_BEFORE_PERMITTED_AIDS = Check(
    "rule/EXM-020-pupils-before-permitted-aids",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(F_F7B47544AB),
)
EXM_020_PUPILS_BEFORE_UNEXPECTED_EVENTS = Check(
    "rule/EXM-020-pupils-before-unexpected-events",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    lambda document, o, h: document.says(F_C4F16A2155),
)
EXM_020_SAME_DAY = Check(
    "rule/EXM-020-same-day",
    lambda o: "informationGiven" in o,
    lambda document, o, h: any(
        (v1["givenOn"] != o["sittingDate"] and v1["informationOccasion"] == "on-the-day")
        for v1 in o.get("informationGiven", ())
    ),
)
IDN_010_TOO_EARLY = Check(
    "rule/IDN-010-too-early",
    lambda o: not o["numberKind"] not in {"d-number", "national-identity-number", "not-stated", "tenor-synthetic"},
    lambda document, o, h: (
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
                not (
                    not matches(
                        "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["sittingDate"]
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
                                "^(?:1[0-9]{3}|20[0-2][0-9]|203[01])-[0-9]{2}-[0-9]{2}\\Z", document.root["deliveredOn"]
                            )
                        )
                    )
                )
            )
        )
        and (not (not matches(terms.T_40C640B47D, o["number"])))
    ),
)

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
            rules_act.ACT_001_ENDED_4,
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
    "Candidate.candidates": Kind(
        codes=frozenset(["candidateKind"]),
        below={"person": "Person.person"},
        checks=(
            structure.CANDIDATE,
            structure.CANDIDATE_2,
            EXM_020_PRIVATE_ADVISED_ALTERNATIVE_TO_ONLINE_DICTIONARY,
            EXM_020_PRIVATE_BEFORE_APPLYING_FOR_ACCOMMODATION,
            EXM_020_PRIVATE_BEFORE_CHEATING_AND_CONSEQUENCES,
            EXM_020_PRIVATE_BEFORE_EQUIPMENT_TO_BRING,
            EXM_020_PRIVATE_BEFORE_GUIDELINES_FOR_EXAMINATION,
            EXM_020_PRIVATE_BEFORE_ILLEGAL_AIDS,
            EXM_020_PRIVATE_BEFORE_TIME_AND_PLACE,
            EXM_020_PRIVATE_BEFORE_UNEXPECTED_EVENTS,
            EXM_020_PRIVATE_BEFORE_USING_AIDS_AND_RESOURCES,
            EXM_020_PUPILS_BEFORE_CHEATING_AND_CONSEQUENCES,
            EXM_020_PUPILS_BEFORE_HOW_IT_IS_CONDUCTED,
            EXM_020_PUPILS_BEFORE_ILLEGAL_AIDS,
            EXM_020_PUPILS_BEFORE_PERMITTED_AIDS,
            EXM_020_PUPILS_BEFORE_UNEXPECTED_EVENTS,
        ),
    ),
    "CandidateCheck.candidateChecks": Kind(
        checks=(
            CANDIDATECHECK,
            CANDIDATECHECK_2,
            CANDIDATECHECK_3,
            CANDIDATECHECK_4,
        ),
    ),
    "DictionaryOffer.dictionaryOffers": Kind(),
    "ExaminationPart.examinationParts": Kind(),
    "ExaminationRoom.examinationRooms": Kind(
        checks=(
            EXAMINATIONROOM,
            EXAMINATIONROOM_2,
        ),
    ),
    "ExaminationSession": Kind(
        below={
            "actors": "Actor.actors",
            "venue": "Venue.venue",
            "technicalSolution": "TechnicalSolution.technicalSolution",
            "sittings": "ExaminationSitting.sittings",
            "candidates": "Candidate.candidates",
            "staff": "ExaminationStaff.staff",
            "examinationRooms": "ExaminationRoom.examinationRooms",
            "candidateChecks": "CandidateCheck.candidateChecks",
            "informationGiven": "InformationGiven.informationGiven",
            "dictionaryOffers": "DictionaryOffer.dictionaryOffers",
            "testExaminations": "TestExamination.testExaminations",
        },
        many=frozenset(
            [
                "actors",
                "sittings",
                "candidates",
                "staff",
                "examinationRooms",
                "candidateChecks",
                "informationGiven",
                "dictionaryOffers",
                "testExaminations",
            ]
        ),
        checks=(
            rules_doc.DOC_006_DELIVERED_CANDIDATES_PERSON_BIRTHDATE,
            DOC_006_DELIVERED_INFORMATIONGIVEN_GIVENON,
            rules_doc.DOC_006_DELIVERED_STAFF_TRAININGS_COMPLETEDON_2,
            DOC_006_DELIVERED_TESTEXAMINATIONS_HELDON,
            EXM_015_OWN_PUPILS,
            EXM_020_EARLY_ENOUGH,
            EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS,
            EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_2,
            EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_3,
            EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT,
            EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_2,
            EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_3,
            EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS,
            EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_2,
            EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_3,
            EXM_020_EVERYONE_BEFORE_SPOT_CHECKS,
            EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_2,
            EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_3,
            EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES,
            EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_2,
            EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_3,
            EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT,
            EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_2,
            EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_3,
            EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME,
            EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_2,
            EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_3,
            EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS,
            EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_2,
            EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_3,
            EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES,
            EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_2,
            EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_3,
            EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS,
            EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_2,
            EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_3,
            EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME,
            EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_2,
            EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_3,
            EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT,
            EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_2,
            EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_3,
            EXM_020_SAME_DAY,
            EXAM_SESSION_EXAMINATIONSESSION,
            EXAM_SESSION_EXAMINATIONSESSION_2,
            EXAM_SESSION_EXAMINATIONSESSION_3,
            EXAM_SESSION_EXAMINATIONSESSION_4,
            EXAM_SESSION_EXAMINATIONSESSION_5,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
        ),
    ),
    "ExaminationSitting.sittings": Kind(
        codes=frozenset(["term"]),
        below={
            "subject": "Subject.subject",
            "venue": "Venue.venue",
            "examinationParts": "ExaminationPart.examinationParts",
        },
        many=frozenset(["examinationParts"]),
        checks=(
            rules_res.RES_017_SITTING_EARLY_3,
            rules_res.RES_017_SITTING_EARLY_4,
            rules_res.RES_017_SITTING_LATE_3,
            rules_res.RES_017_SITTING_LATE_4,
        ),
    ),
    "ExaminationStaff.staff": Kind(
        below={"trainings": "Training.trainings"},
        many=frozenset(["trainings"]),
        checks=(
            EXM_008_BEFORE,
            EXM_008_BASIC,
            EXM_008_MONITOR,
            EXM_008_ROOM,
            EXM_008_SPOT_CHECK,
            structure.EXAMINATIONSTAFF,
        ),
    ),
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
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
    "InformationGiven.informationGiven": Kind(
        checks=(
            EXAM_SESSION_INFORMATIONGIVEN,
            EXAM_SESSION_INFORMATIONGIVEN_2,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(),
    "TechnicalSolution.technicalSolution": Kind(),
    "TestExamination.testExaminations": Kind(
        below={"testParticipations": "TestParticipation.testParticipations"},
        many=frozenset(["testParticipations"]),
    ),
    "TestParticipation.testParticipations": Kind(),
    "Training.trainings": Kind(),
    "Venue.venue": Kind(),
}
