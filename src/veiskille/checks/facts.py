"""What checks say of a document as a whole.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import terms
from veiskille.tree import Node, Tree, code_matches, matches


def F_00DAF3C957(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_D69A50E388)
    )


def F_0100D2C172(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2012"}))


def F_0200FC2CC7(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DEL2005"}))


def F_02CF7D29B6(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HSF1008"}))


def F_0307D7FB40(document: Tree, o: Node) -> bool:
    return not any((not v1.get("concernsSubjects", ())) for v1 in o.get("attachments", ()))


def F_03A8AEFD35(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT2004"}))


def F_03F7B5C609(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"county-authority", "municipality", "private-school-owner", "school"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_042DAB310E(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"wrong-assignment"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_0496D95329(document: Tree, o: Node) -> bool:
    return not any((not ("subjectStatus" in v1 and v1["subjectStatus"] in {"P"})) for v1 in o.get("subjectResults", ()))


def F_04C3E23FD9(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_B3FAAEF8C0) for v1 in o.get("legalBasis", ()))


def F_04D59F590B(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-county"}
            and any(v2 in {"using-aids-and-resources"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_04EA539D21(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AKT2005"}))


def F_052DDB0B2A(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= terms.T_5F920AD99E)


def F_05AFCBA4EC(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"illegal-aids"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_05E76D5CBA(document: Tree, o: Node) -> bool:
    return not any(
        (not v1 in {"association", "company", "inter-municipal-company", "supplier"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_06494AA8E4(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BLD2005"}))


def F_068658C6BC(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2014"}))


def F_06B39D1932(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"KDKDA3----"})


def F_0837E5A098(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"county-authority", "examination-office", "municipality", "school"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_08AF7EF83B(document: Tree, o: Node) -> bool:
    return (lambda values: bool(values) and sum(values) < 645)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_098C009078(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3010"}))


def F_09B3541397(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT2006"}))


def F_09FBAA92AB(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_41E09B10C4) for v1 in o.get("legalBasis", ()))


def F_0B6DFF4DFE(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2019"}))


def F_0C7F0A8C62(document: Tree, o: Node) -> bool:
    return any((not (not v1["candidateKind"] in {"apprentice"})) for v1 in o.get("candidates", ()))


def F_0D0FE63C1B(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELMEL3----"})


def F_0D6C584146(document: Tree, o: Node) -> bool:
    return not any(
        v1 in {"https://w3id.org/veiskille/provision/for-2024-06-03-900/9-69"} for v1 in o.get("legalBasis", ())
    )


def F_0E6A5B40FC(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"examiners-may-detect"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_0EE0AB253A(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"spot-checks"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_0F2FFE6097(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSAMB2----"})


def F_0FB560E47A(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AVI3012"}))


def F_0FD3B519FA(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_DF012CB455)
    )


def F_108C28CB3E(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2010"}))


def F_10F6347CD8(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"BABAT1----"})


def F_113C3D1DC5(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_B8CDC339EA)
    )


def F_114CFF47B6(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"STREA2----", "STREA3----", "STUSP1----"}
    )


def F_122542A382(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subjectStatus",)).isdisjoint({"P"}))


def F_126D7CA62E(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELMEL3----"}))


def F_1300E19E55(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSAMB2----", "HSHSF1----"})


def F_13CC9AF4A2(document: Tree, o: Node) -> bool:
    return any(
        (
            not v1
            in {
                "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2",
                "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-4",
            }
        )
        for v1 in o.get("legalBasis", ())
    )


def F_144E2B4804(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSAKT2----", "HSHSF1----"})


def F_1632EE5FEA(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAT3004"}))


def F_1654DCE0F5(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"deleting-illegal-aids"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_1841C75C11(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(ELE(1007|2005|2006|2007|3004))\\Z", v1["subject"]["subjectCode"])
        for v1 in o.get("subjectResults", ())
    )


def F_18708D5CAB(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"STSSA2----", "STSSA3----", "STUSP1----"}
    )


def F_187FB65F32(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"privacy-at-spot-checks"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_189C15CF15(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(FLY(2013|3014|3019|3023))\\Z", v1["subject"]["subjectCode"])
        for v1 in o.get("subjectResults", ())
    )


def F_19A4562FC2(document: Tree, o: Node) -> bool:
    return any(
        (
            not v1
            in {
                "adult-education-centre",
                "county-authority",
                "examination-office",
                "municipality",
                "private-school-owner",
                "school",
            }
        )
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_19BA858E7E(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT3006"}))


def F_1AB027B0F8(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_7EE5747B23) for v1 in o.get("legalBasis", ()))


def F_1B2FF24838(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "attachments",
                "courseResults",
                "holder",
                "identityNumbers",
                "period",
                "renditions",
                "studyProgramme",
                "validity",
            },
        )
    )


def F_1BA29AEDC8(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"IDIDR3----"})


def F_1C234D8B8B(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"county-authority", "examination-office", "municipality", "state-administrator"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_1C587BAE1D(document: Tree, o: Node) -> bool:
    return (lambda values: bool(values) and sum(values) < 2943)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_1CDD3EFBF8(document: Tree, o: Node) -> bool:
    return any(v1 in {"subject-teacher"} for v1 in o.get("sharedWithRoles", ()))


def F_1E01B0BB0D(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3007"}))


def F_1EC417CD9B(document: Tree, o: Node) -> bool:
    return len(o.get("viewedLearners", ())) > 1 and len({id(v1) for v1 in o.get("viewedLearners", ())}) > 1


def F_1F2E16624B(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STSSA3----"})


def F_2019290A77(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STREA3----"})


def F_203E870B4C(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MDD2002"}))


def F_20EC3039E6(document: Tree, o: Node) -> bool:
    return not any(
        (not v1 in {"agency", "municipality", "training-establishment"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_20F609E5D8(document: Tree, o: Node) -> bool:
    return (lambda values: bool(values) and sum(values) < 841)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_2125184A7D(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"cheating-and-consequences"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_214C57A9B4(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_ACC345BE17)
    )


def F_21F5A8CFB0(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"lost-login-time"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_23116A77D8(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_7D21C3572B for v1 in o.get("legalBasis", ()))


def F_2406277AA6(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"association", "company", "inter-municipal-company", "supplier"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_24E034C0FF(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2010"}))


def F_252F79A3A4(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_FD69A96A6A)
    )


def F_25412E5EE6(document: Tree, o: Node) -> bool:
    return not any(
        ((not "subjectStatus" in v1) or ("subjectStatus" in v1 and (not v1["subjectStatus"] in {"P", "V"})))
        for v1 in o.get("subjectResults", ())
    )


def F_25B4963F66(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_8656197F79 for v1 in o.get("legalBasis", ()))


def F_26C51A4C4E(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELKVV2----"})


def F_26F3EACC36(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSFOT2----", "HSFOT3----", "HSHSF1----"}
    )


def F_272ACEEC2B(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_A403254ABD)
    )


def F_27D56E65AA(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3011"}))


def F_27D94E9269(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "attachments",
                "courseResults",
                "holder",
                "identityNumbers",
                "period",
                "renditions",
                "studyProgramme",
                "validity",
            },
        )
    )


def F_2807B5F05F(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT2005"}))


def F_2856DB4A2F(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_FE3A303574)
    )


def F_28EE9C69E4(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(SAK(1001|1002))\\Z", v1["subject"]["subjectCode"]) for v1 in o.get("subjectResults", ())
    )


def F_29BD928E84(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FBI1001"}))


def F_2AB55F8A6B(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_ABA56AF745 for v1 in o.get("legalBasis", ()))


def F_2B0E89C31E(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2011"}))


def F_2B30A3D5DB(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HES2007"}))


def F_2C482E25A6(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDAN3----"})


def F_2E4246315A(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MAT1151"}))


def F_2E82E040F4(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELELE1----", "ELELE2----", "ELMEL3----"}
    )


def F_30417EDB05(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HES2005"}))


def F_30AD4A6859(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2009"}))


def F_30FE1E9492(document: Tree, o: Node) -> bool:
    return any(
        (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] > "2024-07-31"))))
            or (
                "deliveredOn" in v1
                and (not "decidedOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
            or (
                (not "decidedOn" in v1)
                and (not "deliveredOn" in v1)
                and ("validity" in v1 and "startDate" in v1["validity"])
                and (
                    not (
                        "validity" in v1
                        and "startDate" in v1["validity"]
                        and (not v1["validity"]["startDate"] > "2024-07-31")
                    )
                )
            )
        )
        for v1 in document.upward(o, terms.T_7CA0B4BEBD)
    )


def F_3241A75D9D(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3007"}))


def F_3301953F5D(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_FB5D30FDE7 for v1 in o.get("legalBasis", ()))


def F_333D26C7C2(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MEMOK3----"})


def F_33E69E572A(document: Tree, o: Node) -> bool:
    return not any(
        code_matches(
            "^(NAT(1007|1008|1009|1010|1011|1012|1013|1014|1015|1016|1017|1018|1019|1020))\\Z",
            v1["subject"]["subjectCode"],
        )
        for v1 in o.get("subjectResults", ())
    )


def F_34A3F0A04B(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"adult-education-centre", "examination-office", "school"})
        for v1 in document.of(o["decidedBy"], "actorKind")
    )


def F_352179371F(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STREA2----"})


def F_35475973CA(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELAUT3----"})


def F_35CE900962(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSHSF1----"})


def F_35E0193328(document: Tree, o: Node) -> bool:
    return "receiver" in o and any((not v1 in {"county-authority"}) for v1 in document.of(o["receiver"], "actorKind"))


def F_3788DC86F9(document: Tree, o: Node) -> bool:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] in {"examination"}
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] in {"S"}))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] in {"P"}
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and code_matches(terms.T_B72F9D3294, v5["subject"]["subjectCode"])
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        < 3
    )


def F_384AD017BA(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELAVI3----"})


def F_38511856AF(document: Tree, o: Node) -> bool:
    return not (not document.codes("recordMessages", ("messageSeverity",)).isdisjoint({"error"}))


def F_3952FDFA50(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"spot-checks"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_3963065B43(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2018"}))


def F_39BBC417FD(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSHEA2----", "HSHSF1----"})


def F_39F58E1A06(document: Tree, o: Node) -> bool:
    return "awardedBy" in o and any((not v1 in {"municipality"}) for v1 in document.of(o["awardedBy"], "actorKind"))


def F_3AC4C82568(document: Tree, o: Node) -> bool:
    return (
        "sender" in o
        and "receiver" in o
        and (not document.of(o["sender"], "schoolNumber"))
        and any(
            (
                ((v2 == "971032146") and o["receiver"] in {"https://w3id.org/veiskille/actor/ks"})
                or ((v2 == "889640782") and o["receiver"] in {"https://w3id.org/veiskille/actor/nav"})
                or ((v2 == "971526920") and o["receiver"] in {"https://w3id.org/veiskille/actor/ssb"})
                or ((v2 == "958935420") and o["receiver"] in {"https://w3id.org/veiskille/actor/oslo"})
                or ((v2 == "970018131") and o["receiver"] in {"https://w3id.org/veiskille/actor/udir"})
                or ((v2 == "987879696") and o["receiver"] in {"https://w3id.org/veiskille/actor/imdi"})
                or ((v2 == "921707134") and o["receiver"] in {"https://w3id.org/veiskille/actor/agder"})
                or ((v2 == "930068128") and o["receiver"] in {"https://w3id.org/veiskille/actor/troms"})
                or ((v2 == "974788985") and o["receiver"] in {"https://w3id.org/veiskille/actor/hk-dir"})
                or ((v2 == "986128433") and o["receiver"] in {"https://w3id.org/veiskille/actor/bufdir"})
                or ((v2 == "991825827") and o["receiver"] in {"https://w3id.org/veiskille/actor/digdir"})
                or ((v2 == "930580694") and o["receiver"] in {"https://w3id.org/veiskille/actor/ostfold"})
                or ((v2 == "821311632") and o["receiver"] in {"https://w3id.org/veiskille/actor/vestland"})
                or ((v2 == "830090282") and o["receiver"] in {"https://w3id.org/veiskille/actor/finnmark"})
                or ((v2 == "929882385") and o["receiver"] in {"https://w3id.org/veiskille/actor/vestfold"})
                or ((v2 == "929882989") and o["receiver"] in {"https://w3id.org/veiskille/actor/telemark"})
                or ((v2 == "930580260") and o["receiver"] in {"https://w3id.org/veiskille/actor/buskerud"})
                or ((v2 == "930580783") and o["receiver"] in {"https://w3id.org/veiskille/actor/akershus"})
                or ((v2 == "964982953") and o["receiver"] in {"https://w3id.org/veiskille/actor/nordland"})
                or ((v2 == "971045698") and o["receiver"] in {"https://w3id.org/veiskille/actor/rogaland"})
                or ((v2 == "817920632") and o["receiver"] in {"https://w3id.org/veiskille/actor/trondelag"})
                or ((v2 == "920717152") and o["receiver"] in {"https://w3id.org/veiskille/actor/innlandet"})
                or ((v2 == "944183779") and o["receiver"] in {"https://w3id.org/veiskille/actor/more-og-romsdal"})
                or ((v2 == "983887457") and o["receiver"] in {"https://w3id.org/veiskille/actor/ministry-of-labour"})
                or ((v2 == "972417793") and o["receiver"] in {"https://w3id.org/veiskille/actor/ministry-of-children"})
                or ((v2 == "872417842") and o["receiver"] in {"https://w3id.org/veiskille/actor/ministry-of-education"})
                or ((v2 == "983544622") and o["receiver"] in {"https://w3id.org/veiskille/actor/directorate-of-health"})
                or (
                    (v2 == "932384469")
                    and o["receiver"] in {"https://w3id.org/veiskille/actor/ministry-of-digitalisation"}
                )
            )
            for v2 in document.of(o["sender"], "organisationNumber")
        )
    )


def F_3B589D2036(document: Tree, o: Node) -> bool:
    return (
        "decidedBy" in o
        and (not any(v1 in {"county-authority"} for v1 in document.of(o["decidedBy"], "actorKind")))
        and (not o["decidedBy"] in terms.T_589DE7BA99)
        and (document.of(o["decidedBy"], "actorKind") or o["decidedBy"] in terms.T_D19D5CC553)
    )


def F_3B6242AA81(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELFLY2----"})


def F_3C7518C324(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= terms.T_1E3A6C7269)


def F_3DAE25113C(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDRA2----"})


def F_3F60DA6AE5(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    )


def F_40195198C7(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_FE3A303574)
    )


def F_406970DF60(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AKT2004"}))


def F_4098672B03(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_DF012CB455)
    )


def F_410A413F08(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELROM3----"})


def F_413326D9E1(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2016"}))


def F_41B221F2B0(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRF2002"}))


def F_41FE2B7571(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDMUS2----"})


def F_4264FB7932(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"TMF2002"}))


def F_430F81F490(document: Tree, o: Node) -> bool:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
            or (
                (not "deliveredOn" in v1)
                and "startDate" in v1["period"]
                and (not ("startDate" in v1["period"] and (not v1["period"]["startDate"] < "2021-01-01")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "backupArrangements",
                "listedResources",
                "period",
                "resourceTests",
                "supplierContact",
            },
        )
    )


def F_43834D5092(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSHEA2----"})


def F_448EB05E60(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2027"}))


def F_44BC876D6B(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FBI1002"}))


def F_4563EFD0D5(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"lost-login-time"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_46B509E918(document: Tree, o: Node) -> bool:
    return not any(
        (not v1 in {"county-authority", "examination-office", "municipality", "state-administrator"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_4715A3287E(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"BATMF2----"})


def F_483390AA80(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_FB5D30FDE7) for v1 in o.get("legalBasis", ()))


def F_485920B6EC(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint(
            {"VMM07", "VMM08", "VMM09", "VMM10", "VMM20", "VMM21", "VMM22", "VMM24"}
        )
    )


def F_493BBC681B(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_38EB405F2B)
    )


def F_499917806A(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELELE1----"})


def F_4A29DAF419(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"adult-education-centre", "county-authority", "municipality", "private-school-owner", "school"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_4B22400ED6(document: Tree, o: Node) -> bool:
    return not any(
        code_matches(
            "^(NOR(1267|1268|1269|1270|1271|1272|1287|1288|1420|1421|1422|1423|1803|1804|1807|1808|1811|1812))\\Z",
            v1["subject"]["subjectCode"],
        )
        for v1 in o.get("subjectResults", ())
    )


def F_4BC9A2AD6F(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELDAT3----"})


def F_4DA6C52308(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_A6D16B97D1 for v1 in o.get("legalBasis", ()))


def F_4F8CD0704A(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BUA2006"}))


def F_4FF8C27615(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"unexpected-events"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_501372FA6F(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_37FC118A42)
    )


def F_515EEED123(document: Tree, o: Node) -> bool:
    return any((not v1 in {"follow-up-service"}) for v1 in document.of(o["receiver"], "actorKind"))


def F_51B82BE7D0(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2023"}))


def F_526F535B1D(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(ELE(1006|2005|2006|2007|3004))\\Z", v1["subject"]["subjectCode"])
        for v1 in o.get("subjectResults", ())
    )


def F_52DF20AE2C(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MEMOK1----", "MEMOK2----", "MEMOK3----"}
    )


def F_5337A45053(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2008"}))


def F_53969984D6(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_ACC345BE17)
    )


def F_53D1808673(document: Tree, o: Node) -> bool:
    return not any(code_matches(terms.T_4DBBBCC2F7, v1["subject"]["subjectCode"]) for v1 in o.get("subjectResults", ()))


def F_53FE66F8C4(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"FDBLD2----", "FDFBI1----"})


def F_54404125CB(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ELE2005"}))


def F_54B65C8E67(document: Tree, o: Node) -> bool:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] in {"examination"}
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] in {"S"}))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] in {"P"}
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and code_matches(terms.T_B72F9D3294, v5["subject"]["subjectCode"])
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        < 2
    )


def F_54EB53BB27(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"permitted-aids"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_556A6EA8E6(document: Tree, o: Node) -> bool:
    return any(
        (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] < "2021-01-01"))))
            or (
                "deliveredOn" in v1
                and (not "decidedOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
            or (
                (not "decidedOn" in v1)
                and (not "deliveredOn" in v1)
                and ("validity" in v1 and "startDate" in v1["validity"])
                and (
                    not (
                        "validity" in v1
                        and "startDate" in v1["validity"]
                        and (not v1["validity"]["startDate"] < "2021-01-01")
                    )
                )
            )
        )
        for v1 in document.upward(o, terms.T_7CA0B4BEBD)
    )


def F_55D589B2BB(document: Tree, o: Node) -> bool:
    return any((not (not v1["candidateKind"] in {"adult-participant", "pupil"})) for v1 in o.get("candidates", ()))


def F_56A7092B86(document: Tree, o: Node) -> bool:
    return (
        "powerDelegation" in o
        and (not o["powerDelegation"]["powerDelegatedBy"] in {"https://w3id.org/veiskille/actor/oslo"})
        and (
            not any(v3 in {"municipality"} for v3 in document.of(o["powerDelegation"]["powerDelegatedBy"], "actorKind"))
        )
        and (
            not any(
                v1 in {"county-authority"} for v1 in document.of(o["powerDelegation"]["powerDelegatedBy"], "actorKind")
            )
        )
        and (not o["powerDelegation"]["powerDelegatedBy"] in terms.T_589DE7BA99)
        and (
            document.of(o["powerDelegation"]["powerDelegatedBy"], "actorKind")
            or o["powerDelegation"]["powerDelegatedBy"] in terms.T_D19D5CC553
        )
    )


def F_57150916BC(document: Tree, o: Node) -> bool:
    return any(
        (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] < "2025-08-01"))))
            or (
                "deliveredOn" in v1
                and (not "decidedOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
            or (
                (not "decidedOn" in v1)
                and (not "deliveredOn" in v1)
                and ("validity" in v1 and "startDate" in v1["validity"])
                and (
                    not (
                        "validity" in v1
                        and "startDate" in v1["validity"]
                        and (not v1["validity"]["startDate"] < "2025-08-01")
                    )
                )
            )
        )
        for v1 in document.upward(o, terms.T_7CA0B4BEBD)
    )


def F_578658081A(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2014"}))


def F_5788349CAE(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELDRF2----"})


def F_579F3FD0D4(document: Tree, o: Node) -> bool:
    return not (not document.codes("timeGiven", ("timeKind",)).isdisjoint({"extra-time"}))


def F_57E1DE002C(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    )


def F_5837304FCD(document: Tree, o: Node) -> bool:
    return any("hours" in v1 for v1 in o.get("subjectResults", ()))


def F_587DD42899(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_6A71CB80AB)
    )


def F_590E6EC5EB(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2013"}))


def F_5A3294D45E(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_38EB405F2B)
    )


def F_5ABEB5B25E(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BUA2007"}))


def F_5AF56896A8(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-county"}
            and any(v2 in {"guidelines-for-examination"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_5B20E49304(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"wrong-assignment"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_5B83347262(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT3007"}))


def F_5BEB6A614D(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2022"}))


def F_5C0F2BB647(document: Tree, o: Node) -> bool:
    return not (not document.codes("recordMessages", ("messageSeverity",)).isdisjoint({"warning"}))


def F_5C146DFB4B(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KVV2002"}))


def F_5CA3769B58(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSHES2----", "HSHSF1----"})


def F_5CB0E61DF3(document: Tree, o: Node) -> bool:
    return (
        len(o.get("renditions", ())) > 1
        and len({id(v1) for v1 in o.get("renditions", ()) if v1["renditionStatus"] in {"original"}}) > 1
    )


def F_5D2015F292(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HSF1006"}))


def F_5E281E0812(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AMB2007"}))


def F_5E3532D335(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3009"}))


def F_5E399ABC9E(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MDDAN2----", "MDDAN3----", "MDMDD1----"}
    )


def F_5EE9CDC80A(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"KDKDA1----"})


def F_5F672A1362(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"cheating-and-consequences"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_602DC67425(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BUA2005"}))


def F_606664476A(document: Tree, o: Node) -> bool:
    return any(v1 in {"school-manager"} for v1 in o.get("sharedWithRoles", ()))


def F_60C5D26967(document: Tree, o: Node) -> bool:
    return not any(v1["assessmentKind"] in {"order"} for v1 in o.get("conductAssessments", ()))


def F_61974E7144(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"privacy-at-spot-checks"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_61EEC1FBC8(document: Tree, o: Node) -> bool:
    return (lambda values: bool(values) and sum(values) < 1963)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_625FFA545D(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
        )
        for v1 in document.upward(o, terms.T_A403254ABD)
    )


def F_6290EC94B2(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
        )
        for v1 in document.upward(o, terms.T_A403254ABD)
    )


def F_62BF89411C(document: Tree, o: Node) -> bool:
    return not any("hours" in v1 for v1 in o.get("subjectResults", ()))


def F_62E8D5169B(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(MAT(1151|1152))\\Z", v1["subject"]["subjectCode"]) for v1 in o.get("subjectResults", ())
    )


def F_64EE28AF18(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"spot-checks"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_651F35719D(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDMDD1----"})


def F_66A1F42F4D(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2013"}))


def F_66D9CC7EF2(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2011"}))


def F_6713FBCC4D(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"county-authority", "higher-education-institution", "vocational-college"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_67947D18DC(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HEA2006"}))


def F_67C4398BEE(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSHES2----"})


def F_687156B4AC(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"examiners-may-detect"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_6881B6E026(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDAN2----"})


def F_68E67FFE76(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("subjectResults", ("subjectRemark", "subjectRemarkCode")).isdisjoint(
            {"FAM04", "FAM29", "FAM36", "FAM39"}
        )
    )


def F_690037A8E6(document: Tree, o: Node) -> bool:
    return any(
        (
            not v1
            in {
                "adult-education-centre",
                "county-authority",
                "examination-office",
                "municipality",
                "private-school-owner",
                "school",
                "training-establishment",
            }
        )
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_6956F35C71(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_B8CDC339EA)
    )


def F_69649C1EED(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"adult-education-centre", "county-authority", "private-school-owner", "school"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_69A6391447(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"NAT1018"}))


def F_6A3C0E09FB(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT2007"}))


def F_6A66AA8233(document: Tree, o: Node) -> bool:
    return any(v1 in {"learner"} for v1 in o.get("sharedWithRoles", ()))


def F_6B9194C644(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELDRF2----", "ELELE1----"})


def F_6BCB278A5F(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"cheating-and-consequences"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_6BE850ED13(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSAKT2----"})


def F_6C6CEBD4F6(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"lost-login-time"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_6D36DF1EC1(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_FE3A303574)
    )


def F_6D401538CE(document: Tree, o: Node) -> bool:
    return not any(code_matches(terms.T_180EA9BAAE, v1["subject"]["subjectCode"]) for v1 in o.get("subjectResults", ()))


def F_6EBE1C3214(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KVV2001"}))


def F_6F0D688B9A(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"spot-checks"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_6FE72180FE(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"permitted-aids"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_71E29D5807(document: Tree, o: Node) -> bool:
    return "awardedBy" in o and any((not v1 in {"county-authority"}) for v1 in document.of(o["awardedBy"], "actorKind"))


def F_72F37C2C52(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"faults-to-report"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_75686B69A0(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"practical-rules"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_773AEB60C2(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2024"}))


def F_7801A1EF47(document: Tree, o: Node) -> bool:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
            or (
                (not "deliveredOn" in v1)
                and "startDate" in v1["period"]
                and (not ("startDate" in v1["period"] and (not v1["period"]["startDate"] > "2024-07-31")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "backupArrangements",
                "listedResources",
                "period",
                "resourceTests",
                "supplierContact",
            },
        )
    )


def F_783CF14CE5(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    )


def F_78B98A6377(document: Tree, o: Node) -> bool:
    return any((not ("subjectStatus" in v1 and v1["subjectStatus"] in {"P"})) for v1 in o.get("subjectResults", ()))


def F_79793BDCF9(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_37FC118A42)
    )


def F_7A392184DB(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(ENG(1007|1008|1009|1010|1011|1013))\\Z", v1["subject"]["subjectCode"])
        for v1 in o.get("subjectResults", ())
    )


def F_7A4804D5E4(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HIS1011"}))


def F_7BD423E614(document: Tree, o: Node) -> bool:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] in {"examination"}
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] in {"S"}))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] in {"P"}
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and code_matches(terms.T_B72F9D3294, v5["subject"]["subjectCode"])
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        > 5
    )


def F_7BFFDF48D2(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_38EB405F2B)
    )


def F_7CAB97EDE2(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AVI3019"}))


def F_7CC2FEFFF5(document: Tree, o: Node) -> bool:
    return (
        "decidedBy" in o
        and (not o["decidedBy"] in {"https://w3id.org/veiskille/actor/oslo"})
        and (not any(v1 in {"municipality"} for v1 in document.of(o["decidedBy"], "actorKind")))
        and (document.of(o["decidedBy"], "actorKind") or o["decidedBy"] in terms.T_D19D5CC553)
    )


def F_7D21D8DFC0(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
        )
        for v1 in document.upward(o, terms.T_B8CDC339EA)
    )


def F_7DBB5A8679(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT3005"}))


def F_7DC4ACA477(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2012"}))


def F_7DC5AE525E(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"permitted-aids"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_7EAB1AB4BC(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2008"}))


def F_7FF02F3CB2(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_37FC118A42)
    )


def F_81536DF866(document: Tree, o: Node) -> bool:
    return any((not v1 in {"appeals-body"}) for v1 in document.of(o["appealBody"], "actorKind"))


def F_825D54D2B7(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"TMF2003"}))


def F_8406608892(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"practical-rules"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_84A55F8A93(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "attachments",
                "courseResults",
                "holder",
                "identityNumbers",
                "period",
                "renditions",
                "studyProgramme",
                "validity",
            },
        )
    )


def F_8535A50789(document: Tree, o: Node) -> bool:
    return "awardedBy" in o and any(
        (not v1 in {"county-authority", "school"}) for v1 in document.of(o["awardedBy"], "actorKind")
    )


def F_86871F7EF7(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(KRO(1018|1019))\\Z", v1["subject"]["subjectCode"]) for v1 in o.get("subjectResults", ())
    )


def F_8780BC372C(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSBUA2----"})


def F_87A4AF0AFD(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-county"}
            and any(v2 in {"unexpected-events"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_89D5DE7356(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_E305DDECED) for v1 in o.get("legalBasis", ()))


def F_8A19EDB84E(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"spot-checks"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_8A36C5A8B9(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"TMF2001"}))


def F_8A64F21ADD(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2014"}))


def F_8AE87AD728(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    )


def F_8B123C6F3C(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_37FC118A42)
    )


def F_8B153606AD(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_FE3A303574)
    )


def F_8BBA53960B(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSFOT2----"})


def F_8D10569BD8(document: Tree, o: Node) -> bool:
    return not any(
        (
            not v1
            in {
                "adult-education-centre",
                "county-authority",
                "examination-office",
                "municipality",
                "private-school-owner",
                "school",
            }
        )
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_8DEE828E6F(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subjectStatus",)).isdisjoint({"G", "R", "V"}))


def F_8EA8A1268F(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT3007"}))


def F_8EC61EC3A7(document: Tree, o: Node) -> bool:
    return (
        "receiver" in o
        and "sender" in o
        and (not document.of(o["receiver"], "schoolNumber"))
        and any(
            (
                ((v2 == "971032146") and o["sender"] in {"https://w3id.org/veiskille/actor/ks"})
                or ((v2 == "889640782") and o["sender"] in {"https://w3id.org/veiskille/actor/nav"})
                or ((v2 == "971526920") and o["sender"] in {"https://w3id.org/veiskille/actor/ssb"})
                or ((v2 == "958935420") and o["sender"] in {"https://w3id.org/veiskille/actor/oslo"})
                or ((v2 == "970018131") and o["sender"] in {"https://w3id.org/veiskille/actor/udir"})
                or ((v2 == "987879696") and o["sender"] in {"https://w3id.org/veiskille/actor/imdi"})
                or ((v2 == "921707134") and o["sender"] in {"https://w3id.org/veiskille/actor/agder"})
                or ((v2 == "930068128") and o["sender"] in {"https://w3id.org/veiskille/actor/troms"})
                or ((v2 == "974788985") and o["sender"] in {"https://w3id.org/veiskille/actor/hk-dir"})
                or ((v2 == "986128433") and o["sender"] in {"https://w3id.org/veiskille/actor/bufdir"})
                or ((v2 == "991825827") and o["sender"] in {"https://w3id.org/veiskille/actor/digdir"})
                or ((v2 == "930580694") and o["sender"] in {"https://w3id.org/veiskille/actor/ostfold"})
                or ((v2 == "821311632") and o["sender"] in {"https://w3id.org/veiskille/actor/vestland"})
                or ((v2 == "830090282") and o["sender"] in {"https://w3id.org/veiskille/actor/finnmark"})
                or ((v2 == "929882385") and o["sender"] in {"https://w3id.org/veiskille/actor/vestfold"})
                or ((v2 == "929882989") and o["sender"] in {"https://w3id.org/veiskille/actor/telemark"})
                or ((v2 == "930580260") and o["sender"] in {"https://w3id.org/veiskille/actor/buskerud"})
                or ((v2 == "930580783") and o["sender"] in {"https://w3id.org/veiskille/actor/akershus"})
                or ((v2 == "964982953") and o["sender"] in {"https://w3id.org/veiskille/actor/nordland"})
                or ((v2 == "971045698") and o["sender"] in {"https://w3id.org/veiskille/actor/rogaland"})
                or ((v2 == "817920632") and o["sender"] in {"https://w3id.org/veiskille/actor/trondelag"})
                or ((v2 == "920717152") and o["sender"] in {"https://w3id.org/veiskille/actor/innlandet"})
                or ((v2 == "944183779") and o["sender"] in {"https://w3id.org/veiskille/actor/more-og-romsdal"})
                or ((v2 == "983887457") and o["sender"] in {"https://w3id.org/veiskille/actor/ministry-of-labour"})
                or ((v2 == "972417793") and o["sender"] in {"https://w3id.org/veiskille/actor/ministry-of-children"})
                or ((v2 == "872417842") and o["sender"] in {"https://w3id.org/veiskille/actor/ministry-of-education"})
                or ((v2 == "983544622") and o["sender"] in {"https://w3id.org/veiskille/actor/directorate-of-health"})
                or (
                    (v2 == "932384469")
                    and o["sender"] in {"https://w3id.org/veiskille/actor/ministry-of-digitalisation"}
                )
            )
            for v2 in document.of(o["receiver"], "organisationNumber")
        )
    )


def F_8F9437572A(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-county"}
            and any(v2 in {"time-and-place"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_9071EB7BEB(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"faults-to-report"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_9119CCF934(document: Tree, o: Node) -> bool:
    return not (not document.codes("enclosures", ("enclosureKind",)).isdisjoint({"room-report"}))


def F_91A24B7C66(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_FD69A96A6A)
    )


def F_91A8ACCECB(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KVV2003"}))


def F_92D156CB96(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2010"}))


def F_92F7AD9667(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELAVI3----", "ELELE1----", "ELFLY2----"}
    )


def F_9530851F8C(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"privacy-at-spot-checks"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_9549C65EA6(document: Tree, o: Node) -> bool:
    return not any(
        v1 in {"https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2"} for v1 in o.get("legalBasis", ())
    )


def F_956A103583(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"IDIDR2----", "IDIDR3----", "IDRET1----"}
    )


def F_9607699605(document: Tree, o: Node) -> bool:
    return any((not v1 in {"appeals-body", "county-authority"}) for v1 in document.of(o["appealBody"], "actorKind"))


def F_96802153E3(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HES2006"}))


def F_96B33F8AD7(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "appendices",
                "cases",
                "period",
                "pilotParticipants",
                "pilots",
                "quotedFigures",
                "sourceDefects",
                "sourceDocuments",
            },
        )
    )


def F_96D4E3FE58(document: Tree, o: Node) -> bool:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] in {"examination"}
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] in {"S"}))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] in {"P"}
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and code_matches(terms.T_B72F9D3294, v5["subject"]["subjectCode"])
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        > 2
    )


def F_97C1653C78(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ELE2006"}))


def F_99879CF2C9(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MDMDD1----", "MDMUS2----", "MDMUS3----"}
    )


def F_99B113B243(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MDDRA2----", "MDDRA3----", "MDMDD1----"}
    )


def F_9AF515CD30(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"permitted-aids"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_9B3EA4B74C(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDMUS3----"})


def F_9B7847F103(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-county"}
            and any(v2 in {"equipment-to-bring"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_9C6CD02111(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3008"}))


def F_9CE689E15A(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSFOT3----"})


def F_9CF8449B4C(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_5470660538) for v1 in o.get("legalBasis", ()))


def F_9D07468C70(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AVI3015"}))


def F_9E249A2328(document: Tree, o: Node) -> bool:
    return not any(
        v1
        in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_9F49BEC16C(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-county"}
            and any(v2 in {"cheating-and-consequences"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_9FA627BC26(document: Tree, o: Node) -> bool:
    return (not document.of(o["receiver"], "schoolNumber")) and any(
        (
            ((v2 == "971032146") and o["sender"] in {"https://w3id.org/veiskille/actor/ks"})
            or ((v2 == "889640782") and o["sender"] in {"https://w3id.org/veiskille/actor/nav"})
            or ((v2 == "971526920") and o["sender"] in {"https://w3id.org/veiskille/actor/ssb"})
            or ((v2 == "958935420") and o["sender"] in {"https://w3id.org/veiskille/actor/oslo"})
            or ((v2 == "970018131") and o["sender"] in {"https://w3id.org/veiskille/actor/udir"})
            or ((v2 == "987879696") and o["sender"] in {"https://w3id.org/veiskille/actor/imdi"})
            or ((v2 == "921707134") and o["sender"] in {"https://w3id.org/veiskille/actor/agder"})
            or ((v2 == "930068128") and o["sender"] in {"https://w3id.org/veiskille/actor/troms"})
            or ((v2 == "974788985") and o["sender"] in {"https://w3id.org/veiskille/actor/hk-dir"})
            or ((v2 == "986128433") and o["sender"] in {"https://w3id.org/veiskille/actor/bufdir"})
            or ((v2 == "991825827") and o["sender"] in {"https://w3id.org/veiskille/actor/digdir"})
            or ((v2 == "930580694") and o["sender"] in {"https://w3id.org/veiskille/actor/ostfold"})
            or ((v2 == "821311632") and o["sender"] in {"https://w3id.org/veiskille/actor/vestland"})
            or ((v2 == "830090282") and o["sender"] in {"https://w3id.org/veiskille/actor/finnmark"})
            or ((v2 == "929882385") and o["sender"] in {"https://w3id.org/veiskille/actor/vestfold"})
            or ((v2 == "929882989") and o["sender"] in {"https://w3id.org/veiskille/actor/telemark"})
            or ((v2 == "930580260") and o["sender"] in {"https://w3id.org/veiskille/actor/buskerud"})
            or ((v2 == "930580783") and o["sender"] in {"https://w3id.org/veiskille/actor/akershus"})
            or ((v2 == "964982953") and o["sender"] in {"https://w3id.org/veiskille/actor/nordland"})
            or ((v2 == "971045698") and o["sender"] in {"https://w3id.org/veiskille/actor/rogaland"})
            or ((v2 == "817920632") and o["sender"] in {"https://w3id.org/veiskille/actor/trondelag"})
            or ((v2 == "920717152") and o["sender"] in {"https://w3id.org/veiskille/actor/innlandet"})
            or ((v2 == "944183779") and o["sender"] in {"https://w3id.org/veiskille/actor/more-og-romsdal"})
            or ((v2 == "983887457") and o["sender"] in {"https://w3id.org/veiskille/actor/ministry-of-labour"})
            or ((v2 == "972417793") and o["sender"] in {"https://w3id.org/veiskille/actor/ministry-of-children"})
            or ((v2 == "872417842") and o["sender"] in {"https://w3id.org/veiskille/actor/ministry-of-education"})
            or ((v2 == "983544622") and o["sender"] in {"https://w3id.org/veiskille/actor/directorate-of-health"})
            or ((v2 == "932384469") and o["sender"] in {"https://w3id.org/veiskille/actor/ministry-of-digitalisation"})
        )
        for v2 in document.of(o["receiver"], "organisationNumber")
    )


def F_A004073614(document: Tree, o: Node) -> bool:
    return not any(v1 in {"vocational-competence"} for v1 in o.get("attainedCompetences", ()))


def F_A026C69368(document: Tree, o: Node) -> bool:
    return any(v1 in {"guardian"} for v1 in o.get("sharedWithRoles", ()))


def F_A05A313457(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"wrong-assignment"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_A0E3A9B55F(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_ACC345BE17)
    )


def F_A0E3CEC04F(document: Tree, o: Node) -> bool:
    return not any(
        (not v1 in {"agency", "company", "county-authority", "municipality", "training-establishment"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_A27CC7CAE5(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_97EEE18D0C for v1 in o.get("legalBasis", ()))


def F_A38D2E984C(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAT3005"}))


def F_A3CBC6B8A1(document: Tree, o: Node) -> bool:
    return (lambda values: bool(values) and sum(values) < 2523)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_A44C92B787(document: Tree, o: Node) -> bool:
    return not any(
        v1 in {"https://w3id.org/veiskille/provision/for-2024-06-03-900/9-42"} for v1 in o.get("legalBasis", ())
    )


def F_A54B86AA90(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MEMOK2----"})


def F_A54EFD50DE(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AMB2006"}))


def F_A94447EA0D(document: Tree, o: Node) -> bool:
    return any((not v1 in {"appeals-body", "state-administrator"}) for v1 in document.of(o["appealBody"], "actorKind"))


def F_A9C22F90F3(document: Tree, o: Node) -> bool:
    return (
        (not o["decidedBy"] in {"https://w3id.org/veiskille/actor/oslo"})
        and (not any(v1 in {"municipality"} for v1 in document.of(o["decidedBy"], "actorKind")))
        and (document.types(o["decidedBy"]) or o["decidedBy"] in terms.T_62E90CF869)
    )


def F_A9C5EDA3E9(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_ACC345BE17)
    )


def F_A9EA78D7FA(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AMB2005"}))


def F_A9F0C706C9(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(FLY(2015|3014|3019|3023))\\Z", v1["subject"]["subjectCode"])
        for v1 in o.get("subjectResults", ())
    )


def F_AACD990E2F(document: Tree, o: Node) -> bool:
    return any((not v1 in {"state-administrator"}) for v1 in document.of(o["appealBody"], "actorKind"))


def F_AAF947616F(document: Tree, o: Node) -> bool:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
            or (
                (not "deliveredOn" in v1)
                and "startDate" in v1["period"]
                and (not ("startDate" in v1["period"] and (not v1["period"]["startDate"] < "2025-08-01")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "backupArrangements",
                "listedResources",
                "period",
                "resourceTests",
                "supplierContact",
            },
        )
    )


def F_AB37D37348(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2012"}))


def F_ABE92F0038(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2010"}))


def F_AC1C2D780A(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AKT2006"}))


def F_ACA155A2BB(document: Tree, o: Node) -> bool:
    return not any(
        (not v1 in {"county-authority", "higher-education-institution", "vocational-college"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_ACFF0FB196(document: Tree, o: Node) -> bool:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
            or (
                (not "deliveredOn" in v1)
                and "startDate" in v1["period"]
                and (not ("startDate" in v1["period"] and (not v1["period"]["startDate"] < "2024-08-01")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "backupArrangements",
                "listedResources",
                "period",
                "resourceTests",
                "supplierContact",
            },
        )
    )


def F_AE58192F6D(document: Tree, o: Node) -> bool:
    return "awardedBy" in o and any((not v1 in {"school"}) for v1 in document.of(o["awardedBy"], "actorKind"))


def F_AEC32B4EA4(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"time-frame"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_AF6BF1D4D1(document: Tree, o: Node) -> bool:
    return not any(
        v1 in {"https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2"} for v1 in o.get("legalBasis", ())
    )


def F_AF9FDAD6F6(document: Tree, o: Node) -> bool:
    return not (not document.codes("enclosures", ("enclosureKind",)).isdisjoint({"event-log-extract"}))


def F_B0D27358CE(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_6A71CB80AB)
    )


def F_B1579B0BF5(document: Tree, o: Node) -> bool:
    return any((not (not v1["candidateKind"] in {"private-candidate"})) for v1 in o.get("candidates", ()))


def F_B286DB6F4D(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-county"}
            and any(v2 in {"applying-for-accommodation"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_B2EB92DA3A(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BLD2004"}))


def F_B32BAAA377(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STSSA2----"})


def F_B38751AB75(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2009"}))


def F_B3B4289DA1(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_E8F19846DF for v1 in o.get("legalBasis", ()))


def F_B4026148DC(document: Tree, o: Node) -> bool:
    return not any(v1 in {"general-study-competence"} for v1 in o.get("attainedCompetences", ()))


def F_B4801CC676(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2018"}))


def F_B4E0E74013(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3009"}))


def F_B5DB900474(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint({"VMM11", "VMM39", "VMM40", "VMM41"})
    )


def F_B6E16B15B1(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"how-it-is-conducted"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_B74701D422(document: Tree, o: Node) -> bool:
    return not any(v1["renditionStatus"] in {"original"} for v1 in o.get("renditions", ()))


def F_B89C6F8891(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"agency", "company", "county-authority", "municipality", "training-establishment"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_B89D43329A(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_AA9CB9337B) for v1 in o.get("legalBasis", ()))


def F_B95A3F9E38(document: Tree, o: Node) -> bool:
    return (lambda values: bool(values) and sum(values) < 2831)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_B968AFAA62(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
        )
        for v1 in document.upward(
            o,
            {
                "actorChanges",
                "actorRoles",
                "actors",
                "attachments",
                "courseResults",
                "holder",
                "identityNumbers",
                "period",
                "renditions",
                "studyProgramme",
                "validity",
            },
        )
    )


def F_B99D6F2451(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_38D167D5E0) for v1 in o.get("legalBasis", ()))


def F_B9B4B35A51(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HSF1007"}))


def F_BA03DD7AA9(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_6A71CB80AB)
    )


def F_BA8A4AB37E(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_18EF328462) for v1 in o.get("legalBasis", ()))


def F_BB8B8F0124(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    )


def F_BCCBDBD5D6(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2012"}))


def F_BD0DC598BE(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_82419472FB for v1 in o.get("legalBasis", ()))


def F_BDF922B9DD(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_BA87449FC2) for v1 in o.get("legalBasis", ()))


def F_BF4F682C8C(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BAT1005"}))


def F_BF5E1F8DD5(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HEA2007"}))


def F_BFBEDFC10A(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_9788D12557) for v1 in o.get("legalBasis", ()))


def F_C0446EA3F2(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2007"}))


def F_C09E455733(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"faults-to-report"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_C0A0E8F963(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELAUT2----"})


def F_C0C7EE359D(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_DF012CB455)
    )


def F_C1B0C9C656(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_421D441C2F) for v1 in o.get("legalBasis", ()))


def F_C1EF83C3AA(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"agency", "municipality", "training-establishment"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_C2431F9A8F(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2013"}))


def F_C2AFB58138(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HEA2005"}))


def F_C2EFC50785(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BAT1006"}))


def F_C33CA0BCB9(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2016"}))


def F_C364E12A4C(document: Tree, o: Node) -> bool:
    return (
        (not any(v1 in {"county-authority"} for v1 in document.of(o["decidedBy"], "actorKind")))
        and (not o["decidedBy"] in terms.T_589DE7BA99)
        and (document.types(o["decidedBy"]) or o["decidedBy"] in terms.T_62E90CF869)
    )


def F_C651719245(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"KDKDA2----"})


def F_C7306D3695(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_5B63FEF1BA) for v1 in o.get("legalBasis", ()))


def F_C7CD2A2BA3(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
        )
        for v1 in document.upward(o, terms.T_B8CDC339EA)
    )


def F_C81B09C7ED(document: Tree, o: Node) -> bool:
    return (lambda values: bool(values) and sum(values) < 2944)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_CA63EDBD41(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_38EB405F2B)
    )


def F_CAC3AFF5C1(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_DF012CB455)
    )


def F_CCD9775F79(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"IDIDR2----"})


def F_CD0956BF7C(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(FLY(2014|3014|3019|3023))\\Z", v1["subject"]["subjectCode"])
        for v1 in o.get("subjectResults", ())
    )


def F_CD591FC911(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2012"}))


def F_CF3393F05C(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(HIS(1010|1011))\\Z", v1["subject"]["subjectCode"]) for v1 in o.get("subjectResults", ())
    )


def F_CF51C4DF94(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"time-frame"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_CF6929B9EE(document: Tree, o: Node) -> bool:
    return (
        "decidedBy" in o
        and (
            (not document.of(o["decidedBy"], "actorKind"))
            or any(
                (not v2 in {"adult-education-centre", "examination-office", "school"})
                for v2 in document.of(o["decidedBy"], "actorKind")
            )
        )
        and (document.of(o["decidedBy"], "actorKind") or o["decidedBy"] in terms.T_D19D5CC553)
    )


def F_CFDA63CE71(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DEL2004"}))


def F_D019950302(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_75B31DA2A7 for v1 in o.get("legalBasis", ()))


def F_D077370054(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELDEL2----"})


def F_D0DB654C7E(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    )


def F_D0F8BA97F3(document: Tree, o: Node) -> bool:
    return any((not v1 in {"county-authority"}) for v1 in document.of(o["receiver"], "actorKind"))


def F_D146D11B5A(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDRA3----"})


def F_D1624A1518(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_2CA493A459 for v1 in o.get("legalBasis", ()))


def F_D24E9151A9(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT2005"}))


def F_D4824FE7FD(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STUSP1----"})


def F_D5DBCCBB9B(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2011"}))


def F_D6846AC4DD(document: Tree, o: Node) -> bool:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] in {"examination"}
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] in {"S"}))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] in {"P"}
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and code_matches(terms.T_B72F9D3294, v5["subject"]["subjectCode"])
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        > 6
    )


def F_D69CE783E4(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELELE1----", "ELKVV2----"})


def F_D6F9DC1B55(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT3006"}))


def F_D70E86EC28(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELELE1----", "ELELE2----"})


def F_D74ACD6053(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT3005"}))


def F_D8754FBCC4(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3008"}))


def F_D94772DCAB(document: Tree, o: Node) -> bool:
    return "awardedBy" in o and any(
        (not v1 in {"county-authority", "municipality", "school"}) for v1 in document.of(o["awardedBy"], "actorKind")
    )


def F_D951150CF8(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MEMOK1----"})


def F_D954F3A9FE(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(GEO(1003|1004))\\Z", v1["subject"]["subjectCode"]) for v1 in o.get("subjectResults", ())
    )


def F_D9D20FB10E(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"NOR1270"}))


def F_DA6DD5E875(document: Tree, o: Node) -> bool:
    return not any(
        code_matches("^(REL(1003|1004))\\Z", v1["subject"]["subjectCode"]) for v1 in o.get("subjectResults", ())
    )


def F_DB9DF00296(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRF2001"}))


def F_DDB8CE6641(document: Tree, o: Node) -> bool:
    return not (not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint({"VMM06"}))


def F_DE66D36453(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"BABAT1----", "BATMF2----"})


def F_DED024B981(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"time-frame"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_DF56A242AC(document: Tree, o: Node) -> bool:
    return (not document.of(o["sender"], "schoolNumber")) and any(
        (
            ((v2 == "971032146") and o["receiver"] in {"https://w3id.org/veiskille/actor/ks"})
            or ((v2 == "889640782") and o["receiver"] in {"https://w3id.org/veiskille/actor/nav"})
            or ((v2 == "971526920") and o["receiver"] in {"https://w3id.org/veiskille/actor/ssb"})
            or ((v2 == "958935420") and o["receiver"] in {"https://w3id.org/veiskille/actor/oslo"})
            or ((v2 == "970018131") and o["receiver"] in {"https://w3id.org/veiskille/actor/udir"})
            or ((v2 == "987879696") and o["receiver"] in {"https://w3id.org/veiskille/actor/imdi"})
            or ((v2 == "921707134") and o["receiver"] in {"https://w3id.org/veiskille/actor/agder"})
            or ((v2 == "930068128") and o["receiver"] in {"https://w3id.org/veiskille/actor/troms"})
            or ((v2 == "974788985") and o["receiver"] in {"https://w3id.org/veiskille/actor/hk-dir"})
            or ((v2 == "986128433") and o["receiver"] in {"https://w3id.org/veiskille/actor/bufdir"})
            or ((v2 == "991825827") and o["receiver"] in {"https://w3id.org/veiskille/actor/digdir"})
            or ((v2 == "930580694") and o["receiver"] in {"https://w3id.org/veiskille/actor/ostfold"})
            or ((v2 == "821311632") and o["receiver"] in {"https://w3id.org/veiskille/actor/vestland"})
            or ((v2 == "830090282") and o["receiver"] in {"https://w3id.org/veiskille/actor/finnmark"})
            or ((v2 == "929882385") and o["receiver"] in {"https://w3id.org/veiskille/actor/vestfold"})
            or ((v2 == "929882989") and o["receiver"] in {"https://w3id.org/veiskille/actor/telemark"})
            or ((v2 == "930580260") and o["receiver"] in {"https://w3id.org/veiskille/actor/buskerud"})
            or ((v2 == "930580783") and o["receiver"] in {"https://w3id.org/veiskille/actor/akershus"})
            or ((v2 == "964982953") and o["receiver"] in {"https://w3id.org/veiskille/actor/nordland"})
            or ((v2 == "971045698") and o["receiver"] in {"https://w3id.org/veiskille/actor/rogaland"})
            or ((v2 == "817920632") and o["receiver"] in {"https://w3id.org/veiskille/actor/trondelag"})
            or ((v2 == "920717152") and o["receiver"] in {"https://w3id.org/veiskille/actor/innlandet"})
            or ((v2 == "944183779") and o["receiver"] in {"https://w3id.org/veiskille/actor/more-og-romsdal"})
            or ((v2 == "983887457") and o["receiver"] in {"https://w3id.org/veiskille/actor/ministry-of-labour"})
            or ((v2 == "972417793") and o["receiver"] in {"https://w3id.org/veiskille/actor/ministry-of-children"})
            or ((v2 == "872417842") and o["receiver"] in {"https://w3id.org/veiskille/actor/ministry-of-education"})
            or ((v2 == "983544622") and o["receiver"] in {"https://w3id.org/veiskille/actor/directorate-of-health"})
            or (
                (v2 == "932384469") and o["receiver"] in {"https://w3id.org/veiskille/actor/ministry-of-digitalisation"}
            )
        )
        for v2 in document.of(o["sender"], "organisationNumber")
    )


def F_DF873028A7(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2010"}))


def F_DFAE86AF7E(document: Tree, o: Node) -> bool:
    return any(
        (
            not v1
            in {
                "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
                "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
            }
        )
        for v1 in o.get("legalBasis", ())
    )


def F_DFB997E339(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELDEL2----", "ELELE1----", "ELROM3----"}
    )


def F_E010BD64BE(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"deleting-illegal-aids"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_E01631CA32(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
        )
        for v1 in document.upward(o, terms.T_D69A50E388)
    )


def F_E1B61663CF(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELAUT2----", "ELAUT3----", "ELELE1----"}
    )


def F_E1CC715082(document: Tree, o: Node) -> bool:
    return any(
        (not v1 in {"county-authority", "municipality", "private-school-owner", "school", "vocational-college"})
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_E1CF0C25B8(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELDAT3----", "ELDEL2----", "ELELE1----"}
    )


def F_E2E54F2D8D(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2011"}))


def F_E2F7E17299(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3006"}))


def F_E36DA7BAE3(document: Tree, o: Node) -> bool:
    return not any(
        ("period" in v1 and "endDate" in v1["period"] and v1["period"]["endDate"] >= "2026-08-01")
        for v1 in o.get("programmeAreas", ())
    )


def F_E3E94056DD(document: Tree, o: Node) -> bool:
    return any(
        (
            not v1
            in {
                "adult-education-centre",
                "county-authority",
                "municipality",
                "private-school-owner",
                "school",
                "vocational-college",
            }
        )
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_E3EC1918D8(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2018"}))


def F_E4A2CD4FEB(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"alternative-to-online-dictionary"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_E4BEDF863F(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint(
            {
                "VMM14",
                "VMM15",
                "VMM17",
                "VMM18",
                "VMM19",
                "VMM23",
                "VMM25",
                "VMM26",
                "VMM28",
                "VMM33",
                "VMM36",
                "VMM37",
                "VMM42",
                "VMM46",
            }
        )
    )


def F_E4CA433B29(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("subjectResults", ("subjectRemark", "subjectRemarkCode")).isdisjoint(terms.T_BF0D05E2FE)
    )


def F_E68DD7BC60(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    )


def F_E7482284AF(document: Tree, o: Node) -> bool:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] in {"examination"}
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] in {"S"}))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] in {"P"}
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and code_matches(terms.T_B72F9D3294, v5["subject"]["subjectCode"])
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        < 5
    )


def F_E76928A02E(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2020"}))


def F_E86C1DD57B(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_FD69A96A6A)
    )


def F_E896E49240(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"cheating-and-consequences"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_E90E404A37(document: Tree, o: Node) -> bool:
    return not (not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint({"VMM43"}))


def F_E9B6D5311B(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and v1["informationGiver"] in {"informed-by-county"}
            and any(v2 in {"illegal-aids"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_EB98674EDA(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"FDBLD2----"})


def F_EC1783DE73(document: Tree, o: Node) -> bool:
    return not any(v1 in terms.T_AA9CB9337B for v1 in o.get("legalBasis", ()))


def F_ECFC8F58D3(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"deleting-illegal-aids"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-in-workplace-training"})
                for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_EDD0F18F52(document: Tree, o: Node) -> bool:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"KDKDA1----", "KDKDA2----", "KDKDA3----"}
    )


def F_EE8D78F557(document: Tree, o: Node) -> bool:
    return any(
        (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] < "2024-08-01"))))
            or (
                "deliveredOn" in v1
                and (not "decidedOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
            or (
                (not "decidedOn" in v1)
                and (not "deliveredOn" in v1)
                and ("validity" in v1 and "startDate" in v1["validity"])
                and (
                    not (
                        "validity" in v1
                        and "startDate" in v1["validity"]
                        and (not v1["validity"]["startDate"] < "2024-08-01")
                    )
                )
            )
        )
        for v1 in document.upward(o, terms.T_7CA0B4BEBD)
    )


def F_EED24FC36E(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"FDFBI1----"})


def F_F0EC50F4CD(document: Tree, o: Node) -> bool:
    return not any(v1["assessmentKind"] in {"conduct"} for v1 in o.get("conductAssessments", ()))


def F_F14AB8D92C(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2015"}))


def F_F1647D8134(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_36DD4887F0) for v1 in o.get("legalBasis", ()))


def F_F1A7895850(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"examiners-may-detect"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_F4AC867A31(document: Tree, o: Node) -> bool:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSBUA2----", "HSHSF1----"})


def F_F663CC1F4F(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_D69A50E388)
    )


def F_F6C96C38A5(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"on-the-day"}
            and v1["informationGiver"] in {"informed-by-school"}
            and any(v2 in {"practical-rules"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"those-sitting-privately"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_F7ECB57C98(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELELE2----"})


def F_F8F1B49E31(document: Tree, o: Node) -> bool:
    return not any(
        (
            v2["assessmentKind"] in {"examination"}
            and (not ("gradeStatus" in v2 and v2["gradeStatus"] in {"S"}))
            and (
                not (
                    document.place(v2) == "assessments"
                    and (v3 := document.holder(v2))
                    and "subjectStatus" in v3
                    and v3["subjectStatus"] in {"P"}
                )
            )
            and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            and (
                ("interdisciplinary" in v2 and v2["interdisciplinary"] is True)
                or (
                    document.place(v2) == "assessments"
                    and (v5 := document.holder(v2))
                    and code_matches(terms.T_B72F9D3294, v5["subject"]["subjectCode"])
                )
            )
        )
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    )


def F_FA18099BC5(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2017"}))


def F_FA28245BFE(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
        )
        for v1 in document.upward(o, terms.T_D69A50E388)
    )


def F_FA38D4582D(document: Tree, o: Node) -> bool:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"IDRET1----"})


def F_FA94AC6FBC(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_FD69A96A6A)
    )


def F_FBC2C1A040(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2013"}))


def F_FD1021FEB7(document: Tree, o: Node) -> bool:
    return not any(
        (
            v1["informationOccasion"] in {"before-the-day"}
            and any(v2 in {"spot-checks"} for v2 in v1.get("informationTopics", ()))
            and any(
                (v3 in {"everyone"} or v3 in {"pupils-and-participants"}) for v3 in v1.get("informationAudience", ())
            )
        )
        for v1 in o.get("informationGiven", ())
    )


def F_FD6B6B2265(document: Tree, o: Node) -> bool:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_6A71CB80AB)
    )


def F_FDAF4DC711(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KRO1019"}))


def F_FEC2935387(document: Tree, o: Node) -> bool:
    return any((not v1 in terms.T_8656197F79) for v1 in o.get("legalBasis", ()))


def F_FED399C9FD(document: Tree, o: Node) -> bool:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in v1
                and (not "issueDate" in v1)
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in v1
                and (not "issueDate" in v1)
                and (not "annulledOn" in v1)
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_A403254ABD)
    )


def F_FF25DB3C33(document: Tree, o: Node) -> bool:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2014"}))
