"""What is looked at in the documents of the profile exam-session.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import rules_act, rules_doc, rules_idn, rules_res, structure, terms
from veiskille.components import COMPONENTS
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


def F_00CD256E35(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "how-it-is-conducted":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_02B0982775(document: Tree, o: Node) -> object:
    for v1 in o.get("candidates", ()):
        if not v1["candidateKind"] != "apprentice":
            return True
    return False


def F_03864B0B86(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-county":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "guidelines-for-examination":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_048D1250C9(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-county":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "applying-for-accommodation":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_04DCB9C32B(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "wrong-assignment":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_07F20A9B23(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-county":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "unexpected-events":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_0CF45F0AB5(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "permitted-aids":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_0CFD5F30ED(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "faults-to-report":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_176413FAFB(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-county":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "illegal-aids":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_187A8F1551(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "privacy-at-spot-checks":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_1B82DFDB86(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "spot-checks":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_1BAA9A5680(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "privacy-at-spot-checks":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_1BF41AA0A3(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "cheating-and-consequences":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_23C0CBB0DA(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "permitted-aids":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_23E7A3E438(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "spot-checks":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_2799D74BA2(document: Tree, o: Node) -> object:
    for v1 in o.get("candidates", ()):
        if not v1["candidateKind"] != "private-candidate":
            return True
    return False


def F_38CAE16C88(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "practical-rules":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_3FC89B0B52(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "cheating-and-consequences":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_4ED719B29C(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "spot-checks":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_524694FE63(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "spot-checks":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_54F423842A(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "time-frame":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_5E6B5C06B2(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "deleting-illegal-aids":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_62F733519C(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "lost-login-time":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_651593ED74(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "deleting-illegal-aids":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_7204A32DE3(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "examiners-may-detect":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_7456F6F1D3(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "faults-to-report":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_74581A3C4C(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "illegal-aids":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_779DCDAA88(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "spot-checks":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_87AF545438(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-county":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "cheating-and-consequences":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_9B3866C4AE(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "examiners-may-detect":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_9CC2735B69(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "practical-rules":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_9D8672AAF1(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "spot-checks":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_A210BFB9E1(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "examiners-may-detect":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_A62F037C0D(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "alternative-to-online-dictionary":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_AA29540544(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "faults-to-report":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_AD753F0E72(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "lost-login-time":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_AE824A90AD(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "practical-rules":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_B24C6C897A(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-county":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "using-aids-and-resources":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_BDFE2E5B20(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "wrong-assignment":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_C34A2D5C26(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "unexpected-events":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_C3559EC99C(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "permitted-aids":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_CACC8CDBA1(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "wrong-assignment":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_CBE2B8E68F(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "privacy-at-spot-checks":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_CBF7DC7201(document: Tree, o: Node) -> object:
    for v1 in o.get("candidates", ()):
        if not v1["candidateKind"] not in {"adult-participant", "pupil"}:
            return True
    return False


def F_D4BEC3A6E4(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "time-frame":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-in-workplace-training":
                            return False
    return True


def F_D760C60370(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "time-frame":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_E09280E555(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "lost-login-time":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_E2D29593C0(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "cheating-and-consequences":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_EC207A518E(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-county":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "time-and-place":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_F86E920319(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day" and v1["informationGiver"] == "informed-by-county":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "equipment-to-bring":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_F94207C454(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "cheating-and-consequences":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def F_FFC07152BF(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "on-the-day" and v1["informationGiver"] == "informed-by-school":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "permitted-aids":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "those-sitting-privately":
                            return False
    return True


def F_FFE39A151B(document: Tree, o: Node) -> object:
    for v1 in o.get("informationGiven", ()):
        if v1["informationOccasion"] == "before-the-day":
            for v2 in v1.get("informationTopics", ()):
                if v2 == "deleting-illegal-aids":
                    for v3 in v1.get("informationAudience", ()):
                        if v3 == "everyone" or v3 == "pupils-and-participants":
                            return False
    return True


def _candidatecheck(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["checkedCandidate"]):
            return True
    return False


CANDIDATECHECK = Check("shape/CandidateCheck", lambda o: True, _candidatecheck)


def _candidatecheck_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["confirmedBy"]):
            return True
    return False


CANDIDATECHECK_2 = Check("shape/CandidateCheck", lambda o: "confirmedBy" in o, _candidatecheck_2)


def _candidatecheck_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "Candidate" in document.types(o["checkedCandidate"])) and document.types(o["checkedCandidate"]):
            return True
    return False


CANDIDATECHECK_3 = Check("shape/CandidateCheck", lambda o: True, _candidatecheck_3)


def _candidatecheck_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "ExaminationStaff" in document.types(o["confirmedBy"])) and document.types(o["confirmedBy"]):
            return True
    return False


CANDIDATECHECK_4 = Check("shape/CandidateCheck", lambda o: "confirmedBy" in o, _candidatecheck_4)


def _doc_006_delivered_informationgiven_givenon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("informationGiven", ()):
            if not v1["givenOn"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_INFORMATIONGIVEN_GIVENON = Check(
    "rule/DOC-006-delivered-informationGiven-givenOn",
    lambda o: "informationGiven" in o and "deliveredOn" in o,
    _doc_006_delivered_informationgiven_givenon,
)


def _doc_006_delivered_testexaminations_heldon(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("testExaminations", ()):
            if not v1["heldOn"] <= o["deliveredOn"]:
                return True
    return False


DOC_006_DELIVERED_TESTEXAMINATIONS_HELDON = Check(
    "rule/DOC-006-delivered-testExaminations-heldOn",
    lambda o: "testExaminations" in o and "deliveredOn" in o,
    _doc_006_delivered_testexaminations_heldon,
)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["sittingDate"] < "2021-01-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_337B099648:
                    return True
    return False


DOC_016_FROM_2021_01_01 = Check("rule/DOC-016-from-2021-01-01", lambda o: "legalBasis" in o, _doc_016_from_2021_01_01)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["sittingDate"] < "2024-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_0C8989C789:
                    return True
    return False


DOC_016_FROM_2024_08_01 = Check("rule/DOC-016-from-2024-08-01", lambda o: "legalBasis" in o, _doc_016_from_2024_08_01)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["sittingDate"] < "2025-08-01")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


DOC_016_FROM_2025_08_01 = Check("rule/DOC-016-from-2025-08-01", lambda o: "legalBasis" in o, _doc_016_from_2025_08_01)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not (not o["sittingDate"] > "2024-07-31")) and o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    return True
    return False


DOC_016_TO_2024_07_31 = Check("rule/DOC-016-to-2024-07-31", lambda o: "legalBasis" in o, _doc_016_to_2024_07_31)


def _examinationroom(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("seated", ()):
            if (not document.types(v1)) or ((not "Candidate" in document.types(v1)) and document.types(v1)):
                return True
    return False


EXAMINATIONROOM = Check("shape/ExaminationRoom", lambda o: True, _examinationroom)


def _examinationroom_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("staffedBy", ()):
            if (not document.types(v1)) or ((not "ExaminationStaff" in document.types(v1)) and document.types(v1)):
                return True
    return False


EXAMINATIONROOM_2 = Check("shape/ExaminationRoom", lambda o: True, _examinationroom_2)


def _exam_session_examinationsession(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


EXAM_SESSION_EXAMINATIONSESSION = Check(
    "shape/exam-session/ExaminationSession", lambda o: "legalBasis" in o, _exam_session_examinationsession
)


def _exam_session_examinationsession_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["organisedBy"] not in terms.T_62E90CF869 and (not document.types(o["organisedBy"])):
            return True
    return False


EXAM_SESSION_EXAMINATIONSESSION_2 = Check(
    "shape/exam-session/ExaminationSession", lambda o: True, _exam_session_examinationsession_2
)


def _exam_session_examinationsession_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["schoolOwner"] not in terms.T_62E90CF869 and (not document.types(o["schoolOwner"])):
            return True
    return False


EXAM_SESSION_EXAMINATIONSESSION_3 = Check(
    "shape/exam-session/ExaminationSession", lambda o: "schoolOwner" in o, _exam_session_examinationsession_3
)


def _exam_session_examinationsession_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["organisedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["organisedBy"]))
            and document.types(o["organisedBy"])
        ):
            return True
    return False


EXAM_SESSION_EXAMINATIONSESSION_4 = Check(
    "shape/exam-session/ExaminationSession", lambda o: True, _exam_session_examinationsession_4
)


def _exam_session_examinationsession_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["schoolOwner"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["schoolOwner"]))
            and document.types(o["schoolOwner"])
        ):
            return True
    return False


EXAM_SESSION_EXAMINATIONSESSION_5 = Check(
    "shape/exam-session/ExaminationSession", lambda o: "schoolOwner" in o, _exam_session_examinationsession_5
)


def _exam_session_informationgiven(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["informedBy"] not in terms.T_62E90CF869 and (not document.types(o["informedBy"])):
            return True
    return False


EXAM_SESSION_INFORMATIONGIVEN = Check(
    "shape/exam-session/InformationGiven", lambda o: "informedBy" in o, _exam_session_informationgiven
)


def _exam_session_informationgiven_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["informedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["informedBy"]))
            and document.types(o["informedBy"])
        ):
            return True
    return False


EXAM_SESSION_INFORMATIONGIVEN_2 = Check(
    "shape/exam-session/InformationGiven", lambda o: "informedBy" in o, _exam_session_informationgiven_2
)


def _exm_008_basic(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not any(v1["trainingKind"] == "basic-invigilation" for v1 in o.get("trainings", ())):
            for v2 in o.get("staffRoles", ()):
                if v2 in {"air-invigilator", "invigilator", "monitor-invigilator", "room-lead", "spot-checker"}:
                    return True
    return False


EXM_008_BASIC = Check("rule/EXM-008-basic", lambda o: True, _exm_008_basic)


def _exm_008_before(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("completedOn") >= document.own("sittingDate")):
        return False
    for o, h in found:
        for v1 in o.get("trainings", ()):
            if (
                v1["trainingKind"] != "examiner-training"
                and (not v1["completedOn"] < h["sittingDate"])
                and (
                    not any(
                        (v2["completedOn"] < h["sittingDate"] and v2["trainingKind"] == v1["trainingKind"])
                        for v2 in o.get("trainings", ())
                    )
                )
            ):
                return True
    return False


EXM_008_BEFORE = Check("rule/EXM-008-before", lambda o: "trainings" in o, _exm_008_before)


def _exm_008_monitor(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not any(v1["trainingKind"] == "monitor-duties" for v1 in o.get("trainings", ())):
            for v2 in o.get("staffRoles", ()):
                if v2 == "monitor-invigilator":
                    return True
    return False


EXM_008_MONITOR = Check("rule/EXM-008-monitor", lambda o: True, _exm_008_monitor)


def _exm_008_room(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not any(v1["trainingKind"] == "room-duties" for v1 in o.get("trainings", ())):
            for v2 in o.get("staffRoles", ()):
                if v2 == "room-lead":
                    return True
    return False


EXM_008_ROOM = Check("rule/EXM-008-room", lambda o: True, _exm_008_room)


def _exm_008_spot_check(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not any(v1["trainingKind"] == "spot-check-duties" for v1 in o.get("trainings", ())):
            for v2 in o.get("staffRoles", ()):
                if v2 == "spot-checker":
                    return True
    return False


EXM_008_SPOT_CHECK = Check("rule/EXM-008-spot-check", lambda o: True, _exm_008_spot_check)


def _exm_015_own_pupils(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("examinationRooms", ()):
            for v2 in v1.get("staffedBy", ()):
                for v3 in v1.get("seated", ()):
                    for v4 in document.of(v2, "teaches"):
                        if v4 == v3:
                            for v5 in document.of(v2, "staffRoles"):
                                if v5 in {
                                    "air-invigilator",
                                    "invigilator",
                                    "monitor-invigilator",
                                    "room-lead",
                                    "spot-checker",
                                }:
                                    return True
    return False


EXM_015_OWN_PUPILS = Check("rule/EXM-015-own-pupils", lambda o: True, _exm_015_own_pupils)


def _exm_020_early_enough(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("informationGiven", ()):
            if (not v1["givenOn"] < o["sittingDate"]) and v1["informationOccasion"] == "before-the-day":
                return True
    return False


EXM_020_EARLY_ENOUGH = Check("rule/EXM-020-early-enough", lambda o: "informationGiven" in o, _exm_020_early_enough)


def _exm_020_everyone_before_deleting_illegal_aids(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_FFE39A151B):
        return True
    return False


EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids", lambda o: True, _exm_020_everyone_before_deleting_illegal_aids
)


def _exm_020_everyone_before_deleting_illegal_aids_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_651593ED74):
        return True
    return False


EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_2 = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    _exm_020_everyone_before_deleting_illegal_aids_2,
)


def _exm_020_everyone_before_deleting_illegal_aids_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_5E6B5C06B2):
        return True
    return False


EXM_020_EVERYONE_BEFORE_DELETING_ILLEGAL_AIDS_3 = Check(
    "rule/EXM-020-everyone-before-deleting-illegal-aids",
    lambda o: True,
    _exm_020_everyone_before_deleting_illegal_aids_3,
)


def _exm_020_everyone_before_examiners_may_detect(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_A210BFB9E1):
        return True
    return False


EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect", lambda o: True, _exm_020_everyone_before_examiners_may_detect
)


def _exm_020_everyone_before_examiners_may_detect_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_7204A32DE3):
        return True
    return False


EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_2 = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect", lambda o: True, _exm_020_everyone_before_examiners_may_detect_2
)


def _exm_020_everyone_before_examiners_may_detect_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_9B3866C4AE):
        return True
    return False


EXM_020_EVERYONE_BEFORE_EXAMINERS_MAY_DETECT_3 = Check(
    "rule/EXM-020-everyone-before-examiners-may-detect", lambda o: True, _exm_020_everyone_before_examiners_may_detect_3
)


def _exm_020_everyone_before_privacy_at_spot_checks(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_1BAA9A5680):
        return True
    return False


EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    _exm_020_everyone_before_privacy_at_spot_checks,
)


def _exm_020_everyone_before_privacy_at_spot_checks_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_CBE2B8E68F):
        return True
    return False


EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    _exm_020_everyone_before_privacy_at_spot_checks_2,
)


def _exm_020_everyone_before_privacy_at_spot_checks_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_187A8F1551):
        return True
    return False


EXM_020_EVERYONE_BEFORE_PRIVACY_AT_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-before-privacy-at-spot-checks",
    lambda o: True,
    _exm_020_everyone_before_privacy_at_spot_checks_3,
)


def _exm_020_everyone_before_spot_checks(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_779DCDAA88):
        return True
    return False


EXM_020_EVERYONE_BEFORE_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-before-spot-checks", lambda o: True, _exm_020_everyone_before_spot_checks
)


def _exm_020_everyone_before_spot_checks_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_23E7A3E438):
        return True
    return False


EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-before-spot-checks", lambda o: True, _exm_020_everyone_before_spot_checks_2
)


def _exm_020_everyone_before_spot_checks_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_9D8672AAF1):
        return True
    return False


EXM_020_EVERYONE_BEFORE_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-before-spot-checks", lambda o: True, _exm_020_everyone_before_spot_checks_3
)


def _exm_020_everyone_on_the_day_cheating_and_consequences(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_F94207C454):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    _exm_020_everyone_on_the_day_cheating_and_consequences,
)


def _exm_020_everyone_on_the_day_cheating_and_consequences_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_1BF41AA0A3):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_2 = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    _exm_020_everyone_on_the_day_cheating_and_consequences_2,
)


def _exm_020_everyone_on_the_day_cheating_and_consequences_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_3FC89B0B52):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_CHEATING_AND_CONSEQUENCES_3 = Check(
    "rule/EXM-020-everyone-on-the-day-cheating-and-consequences",
    lambda o: True,
    _exm_020_everyone_on_the_day_cheating_and_consequences_3,
)


def _exm_020_everyone_on_the_day_faults_to_report(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_AA29540544):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report", lambda o: True, _exm_020_everyone_on_the_day_faults_to_report
)


def _exm_020_everyone_on_the_day_faults_to_report_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_0CFD5F30ED):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_2 = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report", lambda o: True, _exm_020_everyone_on_the_day_faults_to_report_2
)


def _exm_020_everyone_on_the_day_faults_to_report_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_7456F6F1D3):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_FAULTS_TO_REPORT_3 = Check(
    "rule/EXM-020-everyone-on-the-day-faults-to-report", lambda o: True, _exm_020_everyone_on_the_day_faults_to_report_3
)


def _exm_020_everyone_on_the_day_lost_login_time(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_E09280E555):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time", lambda o: True, _exm_020_everyone_on_the_day_lost_login_time
)


def _exm_020_everyone_on_the_day_lost_login_time_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_AD753F0E72):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_2 = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time", lambda o: True, _exm_020_everyone_on_the_day_lost_login_time_2
)


def _exm_020_everyone_on_the_day_lost_login_time_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_62F733519C):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_LOST_LOGIN_TIME_3 = Check(
    "rule/EXM-020-everyone-on-the-day-lost-login-time", lambda o: True, _exm_020_everyone_on_the_day_lost_login_time_3
)


def _exm_020_everyone_on_the_day_permitted_aids(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_C3559EC99C):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids", lambda o: True, _exm_020_everyone_on_the_day_permitted_aids
)


def _exm_020_everyone_on_the_day_permitted_aids_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_FFC07152BF):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_2 = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids", lambda o: True, _exm_020_everyone_on_the_day_permitted_aids_2
)


def _exm_020_everyone_on_the_day_permitted_aids_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_23C0CBB0DA):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_PERMITTED_AIDS_3 = Check(
    "rule/EXM-020-everyone-on-the-day-permitted-aids", lambda o: True, _exm_020_everyone_on_the_day_permitted_aids_3
)


def _exm_020_everyone_on_the_day_practical_rules(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_9CC2735B69):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules", lambda o: True, _exm_020_everyone_on_the_day_practical_rules
)


def _exm_020_everyone_on_the_day_practical_rules_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_AE824A90AD):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_2 = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules", lambda o: True, _exm_020_everyone_on_the_day_practical_rules_2
)


def _exm_020_everyone_on_the_day_practical_rules_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_38CAE16C88):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_PRACTICAL_RULES_3 = Check(
    "rule/EXM-020-everyone-on-the-day-practical-rules", lambda o: True, _exm_020_everyone_on_the_day_practical_rules_3
)


def _exm_020_everyone_on_the_day_spot_checks(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_1B82DFDB86):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks", lambda o: True, _exm_020_everyone_on_the_day_spot_checks
)


def _exm_020_everyone_on_the_day_spot_checks_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_4ED719B29C):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_2 = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks", lambda o: True, _exm_020_everyone_on_the_day_spot_checks_2
)


def _exm_020_everyone_on_the_day_spot_checks_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_524694FE63):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_SPOT_CHECKS_3 = Check(
    "rule/EXM-020-everyone-on-the-day-spot-checks", lambda o: True, _exm_020_everyone_on_the_day_spot_checks_3
)


def _exm_020_everyone_on_the_day_time_frame(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_54F423842A):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame", lambda o: True, _exm_020_everyone_on_the_day_time_frame
)


def _exm_020_everyone_on_the_day_time_frame_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_D760C60370):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_2 = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame", lambda o: True, _exm_020_everyone_on_the_day_time_frame_2
)


def _exm_020_everyone_on_the_day_time_frame_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_D4BEC3A6E4):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_TIME_FRAME_3 = Check(
    "rule/EXM-020-everyone-on-the-day-time-frame", lambda o: True, _exm_020_everyone_on_the_day_time_frame_3
)


def _exm_020_everyone_on_the_day_wrong_assignment(document: Tree, found: Pairs) -> object:
    if document.says(F_CBF7DC7201) and document.says(F_04DCB9C32B):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment", lambda o: True, _exm_020_everyone_on_the_day_wrong_assignment
)


def _exm_020_everyone_on_the_day_wrong_assignment_2(document: Tree, found: Pairs) -> object:
    if document.says(F_2799D74BA2) and document.says(F_CACC8CDBA1):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_2 = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment", lambda o: True, _exm_020_everyone_on_the_day_wrong_assignment_2
)


def _exm_020_everyone_on_the_day_wrong_assignment_3(document: Tree, found: Pairs) -> object:
    if document.says(F_02B0982775) and document.says(F_BDFE2E5B20):
        return True
    return False


EXM_020_EVERYONE_ON_THE_DAY_WRONG_ASSIGNMENT_3 = Check(
    "rule/EXM-020-everyone-on-the-day-wrong-assignment", lambda o: True, _exm_020_everyone_on_the_day_wrong_assignment_3
)


def _exm_020_private_advised_alternative_to_online_dictionary(document: Tree, found: Pairs) -> object:
    if document.says(F_A62F037C0D):
        return True
    return False


EXM_020_PRIVATE_ADVISED_ALTERNATIVE_TO_ONLINE_DICTIONARY = Check(
    "rule/EXM-020-private-advised-alternative-to-online-dictionary",
    lambda o: not o["candidateKind"] != "private-candidate",
    _exm_020_private_advised_alternative_to_online_dictionary,
)


def _exm_020_private_before_applying_for_accommodation(document: Tree, found: Pairs) -> object:
    if document.says(F_048D1250C9):
        return True
    return False


EXM_020_PRIVATE_BEFORE_APPLYING_FOR_ACCOMMODATION = Check(
    "rule/EXM-020-private-before-applying-for-accommodation",
    lambda o: not o["candidateKind"] != "private-candidate",
    _exm_020_private_before_applying_for_accommodation,
)


def _exm_020_private_before_cheating_and_consequences(document: Tree, found: Pairs) -> object:
    if document.says(F_87AF545438):
        return True
    return False


EXM_020_PRIVATE_BEFORE_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-private-before-cheating-and-consequences",
    lambda o: not o["candidateKind"] != "private-candidate",
    _exm_020_private_before_cheating_and_consequences,
)


def _exm_020_private_before_equipment_to_bring(document: Tree, found: Pairs) -> object:
    if document.says(F_F86E920319):
        return True
    return False


EXM_020_PRIVATE_BEFORE_EQUIPMENT_TO_BRING = Check(
    "rule/EXM-020-private-before-equipment-to-bring",
    lambda o: not o["candidateKind"] != "private-candidate",
    _exm_020_private_before_equipment_to_bring,
)


def _exm_020_private_before_guidelines_for_examination(document: Tree, found: Pairs) -> object:
    if document.says(F_03864B0B86):
        return True
    return False


EXM_020_PRIVATE_BEFORE_GUIDELINES_FOR_EXAMINATION = Check(
    "rule/EXM-020-private-before-guidelines-for-examination",
    lambda o: not o["candidateKind"] != "private-candidate",
    _exm_020_private_before_guidelines_for_examination,
)


def _exm_020_private_before_illegal_aids(document: Tree, found: Pairs) -> object:
    if document.says(F_176413FAFB):
        return True
    return False


EXM_020_PRIVATE_BEFORE_ILLEGAL_AIDS = Check(
    "rule/EXM-020-private-before-illegal-aids",
    lambda o: not o["candidateKind"] != "private-candidate",
    _exm_020_private_before_illegal_aids,
)


def _exm_020_private_before_time_and_place(document: Tree, found: Pairs) -> object:
    if document.says(F_EC207A518E):
        return True
    return False


EXM_020_PRIVATE_BEFORE_TIME_AND_PLACE = Check(
    "rule/EXM-020-private-before-time-and-place",
    lambda o: not o["candidateKind"] != "private-candidate",
    _exm_020_private_before_time_and_place,
)


def _exm_020_private_before_unexpected_events(document: Tree, found: Pairs) -> object:
    if document.says(F_07F20A9B23):
        return True
    return False


EXM_020_PRIVATE_BEFORE_UNEXPECTED_EVENTS = Check(
    "rule/EXM-020-private-before-unexpected-events",
    lambda o: not o["candidateKind"] != "private-candidate",
    _exm_020_private_before_unexpected_events,
)


def _exm_020_private_before_using_aids_and_resources(document: Tree, found: Pairs) -> object:
    if document.says(F_B24C6C897A):
        return True
    return False


EXM_020_PRIVATE_BEFORE_USING_AIDS_AND_RESOURCES = Check(
    "rule/EXM-020-private-before-using-aids-and-resources",
    lambda o: not o["candidateKind"] != "private-candidate",
    _exm_020_private_before_using_aids_and_resources,
)


def _exm_020_pupils_before_cheating_and_consequences(document: Tree, found: Pairs) -> object:
    if document.says(F_E2D29593C0):
        return True
    return False


EXM_020_PUPILS_BEFORE_CHEATING_AND_CONSEQUENCES = Check(
    "rule/EXM-020-pupils-before-cheating-and-consequences",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    _exm_020_pupils_before_cheating_and_consequences,
)


def _exm_020_pupils_before_how_it_is_conducted(document: Tree, found: Pairs) -> object:
    if document.says(F_00CD256E35):
        return True
    return False


EXM_020_PUPILS_BEFORE_HOW_IT_IS_CONDUCTED = Check(
    "rule/EXM-020-pupils-before-how-it-is-conducted",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    _exm_020_pupils_before_how_it_is_conducted,
)


def _exm_020_pupils_before_illegal_aids(document: Tree, found: Pairs) -> object:
    if document.says(F_74581A3C4C):
        return True
    return False


EXM_020_PUPILS_BEFORE_ILLEGAL_AIDS = Check(
    "rule/EXM-020-pupils-before-illegal-aids",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    _exm_020_pupils_before_illegal_aids,
)


def _exm_020_pupils_before_permitted_aids(document: Tree, found: Pairs) -> object:
    if document.says(F_0CF45F0AB5):
        return True
    return False


EXM_020_PUPILS_BEFORE_PERMITTED_AIDS = Check(
    "rule/EXM-020-pupils-before-permitted-aids",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    _exm_020_pupils_before_permitted_aids,
)


def _exm_020_pupils_before_unexpected_events(document: Tree, found: Pairs) -> object:
    if document.says(F_C34A2D5C26):
        return True
    return False


EXM_020_PUPILS_BEFORE_UNEXPECTED_EVENTS = Check(
    "rule/EXM-020-pupils-before-unexpected-events",
    lambda o: not o["candidateKind"] not in {"adult-participant", "pupil"},
    _exm_020_pupils_before_unexpected_events,
)


def _exm_020_same_day(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("informationGiven", ()):
            if v1["givenOn"] != o["sittingDate"] and v1["informationOccasion"] == "on-the-day":
                return True
    return False


EXM_020_SAME_DAY = Check("rule/EXM-020-same-day", lambda o: "informationGiven" in o, _exm_020_same_day)


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
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
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
    "Training.trainings": Kind(
        sought=frozenset(["completedOn"]),
    ),
    "Venue.venue": Kind(),
}
