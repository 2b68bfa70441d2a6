"""What checks say of a document as a whole.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import terms

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


def F_0100D2C172(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2012"}))


def F_0200FC2CC7(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DEL2005"}))


def F_026A06D0BE(document: Tree, o: Node) -> object:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
            or (
                "deliveredOn" not in v1
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


def F_02CF7D29B6(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HSF1008"}))


def F_0307D7FB40(document: Tree, o: Node) -> object:
    return not any((not v1.get("concernsSubjects", ())) for v1 in o.get("attachments", ()))


def F_03A8AEFD35(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT2004"}))


def F_04EA539D21(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AKT2005"}))


def F_052DDB0B2A(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= terms.T_5F920AD99E)


def F_06494AA8E4(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BLD2005"}))


def F_068658C6BC(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2014"}))


def F_06B39D1932(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"KDKDA3----"})


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


def F_085818B387(document: Tree, o: Node) -> object:
    return any(
        v1
        not in {
            "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2",
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-4",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_08AF7EF83B(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 645)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_098C009078(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3010"}))


def F_09B3541397(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT2006"}))


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


def F_0B6DFF4DFE(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2019"}))


def F_0CF55C26CC(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_18EF328462 for v1 in o.get("legalBasis", ()))


def F_0D0FE63C1B(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELMEL3----"})


def F_0E670FBDE8(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
        )
        for v1 in document.upward(o, terms.T_A403254ABD)
    )


def F_0F2FFE6097(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSAMB2----"})


def F_0F8051A5E4(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_D69A50E388)
    )


def F_0FB560E47A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AVI3012"}))


def F_0FD3B519FA(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_DF012CB455)
    )


def F_108C28CB3E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2010"}))


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


def F_10F6347CD8(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"BABAT1----"})


def F_114CFF47B6(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"STREA2----", "STREA3----", "STUSP1----"}
    )


def F_122542A382(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subjectStatus",)).isdisjoint({"P"}))


def F_126D7CA62E(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELMEL3----"}))


def F_1300E19E55(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSAMB2----", "HSHSF1----"})


def F_14212CE84B(document: Tree, o: Node) -> object:
    return any(v1 not in {"appeals-body", "state-administrator"} for v1 in document.of(o["appealBody"], "actorKind"))


def F_144E2B4804(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSAKT2----", "HSHSF1----"})


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


def F_161EA12B96(document: Tree, o: Node) -> object:
    return any(v1 == "guardian" for v1 in o.get("sharedWithRoles", ()))


def F_1632EE5FEA(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAT3004"}))


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


def F_1796BF1367(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"county-authority", "municipality", "private-school-owner", "school", "vocational-college"}
        for v1 in document.of(o["receiver"], "actorKind")
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


def F_18708D5CAB(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"STSSA2----", "STSSA3----", "STUSP1----"}
    )


def F_19B6316228(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
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


def F_19BA858E7E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT3006"}))


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


def F_1BA29AEDC8(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"IDIDR3----"})


def F_1C587BAE1D(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2943)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_1E01B0BB0D(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3007"}))


def F_1EB154D5B4(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "deleting-illegal-aids" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_1EC417CD9B(document: Tree, o: Node) -> object:
    return len(o.get("viewedLearners", ())) > 1 and len({id(v1) for v1 in o.get("viewedLearners", ())}) > 1


def F_1F2E16624B(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STSSA3----"})


def F_2019290A77(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STREA3----"})


def F_203E870B4C(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MDD2002"}))


def F_20F609E5D8(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 841)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_214C57A9B4(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_ACC345BE17)
    )


def F_23116A77D8(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_7D21C3572B for v1 in o.get("legalBasis", ()))


def F_24E034C0FF(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2010"}))


def F_252F79A3A4(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_FD69A96A6A)
    )


def F_25B4963F66(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_8656197F79 for v1 in o.get("legalBasis", ()))


def F_2651DA539B(document: Tree, o: Node) -> object:
    return not any(v1 == "vocational-competence" for v1 in o.get("attainedCompetences", ()))


def F_267F9B61CA(document: Tree, o: Node) -> object:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] == "examination"
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] == "S"))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] == "P"
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and v5["subject"]["subjectCode"] in terms.T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        > 2
    )


def F_26C51A4C4E(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELKVV2----"})


def F_26F3EACC36(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSFOT2----", "HSFOT3----", "HSHSF1----"}
    )


def F_27D56E65AA(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3011"}))


def F_27FE92D388(document: Tree, o: Node) -> object:
    return any(v1 == "school-manager" for v1 in o.get("sharedWithRoles", ()))


def F_2807B5F05F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT2005"}))


def F_2856DB4A2F(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_FE3A303574)
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


def F_29BD928E84(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FBI1001"}))


def F_2AB55F8A6B(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_ABA56AF745 for v1 in o.get("legalBasis", ()))


def F_2B0E89C31E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2011"}))


def F_2B30A3D5DB(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HES2007"}))


def F_2C482E25A6(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDAN3----"})


def F_2E4246315A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MAT1151"}))


def F_2E82E040F4(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELELE1----", "ELELE2----", "ELMEL3----"}
    )


def F_30417EDB05(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HES2005"}))


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


def F_3054C1DFC8(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HIS1010", "HIS1011"}))


def F_30AD4A6859(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2009"}))


def F_3241A75D9D(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3007"}))


def F_3301953F5D(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_FB5D30FDE7 for v1 in o.get("legalBasis", ()))


def F_333D26C7C2(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MEMOK3----"})


def F_3411522EE1(document: Tree, o: Node) -> object:
    return any((not v1["candidateKind"] != "apprentice") for v1 in o.get("candidates", ()))


def F_342A201AFA(document: Tree, o: Node) -> object:
    return any(v1 != "appeals-body" for v1 in document.of(o["appealBody"], "actorKind"))


def F_352179371F(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STREA2----"})


def F_35475973CA(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELAUT3----"})


def F_3548D69BDA(document: Tree, o: Node) -> object:
    return "awardedBy" in o and any(v1 != "municipality" for v1 in document.of(o["awardedBy"], "actorKind"))


def F_35CE900962(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSHSF1----"})


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


def F_36CC2D86FC(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
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


def F_384AD017BA(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELAVI3----"})


def F_38511856AF(document: Tree, o: Node) -> object:
    return not (not document.codes("recordMessages", ("messageSeverity",)).isdisjoint({"error"}))


def F_3963065B43(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2018"}))


def F_39BBC417FD(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSHEA2----", "HSHSF1----"})


def F_39C0CF2E50(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_38D167D5E0 for v1 in o.get("legalBasis", ()))


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


def F_3B6242AA81(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELFLY2----"})


def F_3C7518C324(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= terms.T_1E3A6C7269)


def F_3DAE25113C(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDRA2----"})


def F_3E1589A28A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(terms.T_E19357C7DF))


def F_3F60DA6AE5(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    )


def F_3FF757E1F3(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"association", "company", "inter-municipal-company", "supplier"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_40195198C7(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_FE3A303574)
    )


def F_40238007F8(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"REL1003", "REL1004"}))


def F_406970DF60(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AKT2004"}))


def F_4098672B03(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_DF012CB455)
    )


def F_40AF19878F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MAT1151", "MAT1152"}))


def F_40CA4FE0E7(document: Tree, o: Node) -> object:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
            or (
                "deliveredOn" not in v1
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


def F_410A413F08(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELROM3----"})


def F_413326D9E1(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2016"}))


def F_413C44EC6D(document: Tree, o: Node) -> object:
    return any(
        v1
        not in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_41B221F2B0(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRF2002"}))


def F_41FE2B7571(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDMUS2----"})


def F_424E1BD209(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_A403254ABD)
    )


def F_4264FB7932(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"TMF2002"}))


def F_43834D5092(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSHEA2----"})


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


def F_440CE80495(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"SAK1001", "SAK1002"}))


def F_448EB05E60(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2027"}))


def F_44BC876D6B(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FBI1002"}))


def F_462DF425CB(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_421D441C2F for v1 in o.get("legalBasis", ()))


def F_4715A3287E(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"BATMF2----"})


def F_485920B6EC(document: Tree, o: Node) -> object:
    return not (
        not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint(
            {"VMM07", "VMM08", "VMM09", "VMM10", "VMM20", "VMM21", "VMM22", "VMM24"}
        )
    )


def F_4884E1E00C(document: Tree, o: Node) -> object:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] == "examination"
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] == "S"))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] == "P"
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and v5["subject"]["subjectCode"] in terms.T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        > 6
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


def F_493BBC681B(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_38EB405F2B)
    )


def F_499917806A(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELELE1----"})


def F_4BC9A2AD6F(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELDAT3----"})


def F_4CDEBF4F0F(document: Tree, o: Node) -> object:
    return any(
        (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] < "2021-01-01"))))
            or (
                "deliveredOn" in v1
                and "decidedOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
            or (
                "decidedOn" not in v1
                and "deliveredOn" not in v1
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


def F_4DA6C52308(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_A6D16B97D1 for v1 in o.get("legalBasis", ()))


def F_4E65BD0A44(document: Tree, o: Node) -> object:
    return not any(
        v1 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2" for v1 in o.get("legalBasis", ())
    )


def F_4E680782CE(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {"ELE1006", "ELE2005", "ELE2006", "ELE2007", "ELE3004"}
        )
    )


def F_4F46A3FD2D(document: Tree, o: Node) -> object:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] == "examination"
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] == "S"))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] == "P"
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and v5["subject"]["subjectCode"] in terms.T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        < 5
    )


def F_4F8CD0704A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BUA2006"}))


def F_4FA089F5B1(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"association", "company", "inter-municipal-company", "supplier"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_501372FA6F(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_37FC118A42)
    )


def F_510CA5B74D(document: Tree, o: Node) -> object:
    return "awardedBy" in o and any(
        v1 not in {"county-authority", "municipality", "school"} for v1 in document.of(o["awardedBy"], "actorKind")
    )


def F_51B82BE7D0(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2023"}))


def F_52DF20AE2C(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MEMOK1----", "MEMOK2----", "MEMOK3----"}
    )


def F_5337A45053(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2008"}))


def F_535737E22C(document: Tree, o: Node) -> object:
    return any(
        v1
        not in {
            "adult-education-centre",
            "county-authority",
            "municipality",
            "private-school-owner",
            "school",
            "vocational-college",
        }
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_53969984D6(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_ACC345BE17)
    )


def F_53FE66F8C4(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"FDBLD2----", "FDFBI1----"})


def F_54404125CB(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ELE2005"}))


def F_5466D9E5B5(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"county-authority", "higher-education-institution", "vocational-college"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_554F150061(document: Tree, o: Node) -> object:
    return any((not v1["candidateKind"] != "private-candidate") for v1 in o.get("candidates", ()))


def F_561FD7E8C1(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_36DD4887F0 for v1 in o.get("legalBasis", ()))


def F_565C43E907(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_41E09B10C4 for v1 in o.get("legalBasis", ()))


def F_578658081A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2014"}))


def F_5788349CAE(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELDRF2----"})


def F_579F3FD0D4(document: Tree, o: Node) -> object:
    return not (not document.codes("timeGiven", ("timeKind",)).isdisjoint({"extra-time"}))


def F_57E1DE002C(document: Tree, o: Node) -> object:
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


def F_5837304FCD(document: Tree, o: Node) -> object:
    return any("hours" in v1 for v1 in o.get("subjectResults", ()))


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


def F_587DD42899(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_6A71CB80AB)
    )


def F_590E6EC5EB(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2013"}))


def F_59180A492A(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {
                "NAT1007",
                "NAT1008",
                "NAT1009",
                "NAT1010",
                "NAT1011",
                "NAT1012",
                "NAT1013",
                "NAT1014",
                "NAT1015",
                "NAT1016",
                "NAT1017",
                "NAT1018",
                "NAT1019",
                "NAT1020",
            }
        )
    )


def F_5A3294D45E(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_38EB405F2B)
    )


def F_5ABEB5B25E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BUA2007"}))


def F_5B83347262(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT3007"}))


def F_5BEB6A614D(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2022"}))


def F_5C0F2BB647(document: Tree, o: Node) -> object:
    return not (not document.codes("recordMessages", ("messageSeverity",)).isdisjoint({"warning"}))


def F_5C146DFB4B(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KVV2002"}))


def F_5CA3769B58(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSHES2----", "HSHSF1----"})


def F_5D2015F292(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HSF1006"}))


def F_5D35C581A3(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"adult-education-centre", "county-authority", "municipality", "private-school-owner", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_5E281E0812(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AMB2007"}))


def F_5E3532D335(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3009"}))


def F_5E399ABC9E(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MDDAN2----", "MDDAN3----", "MDMDD1----"}
    )


def F_5EE9CDC80A(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"KDKDA1----"})


def F_5FDC355F5F(document: Tree, o: Node) -> object:
    return not any(v1["assessmentKind"] == "conduct" for v1 in o.get("conductAssessments", ()))


def F_602DC67425(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BUA2005"}))


def F_61EEC1FBC8(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 1963)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
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


def F_62BF89411C(document: Tree, o: Node) -> object:
    return not any("hours" in v1 for v1 in o.get("subjectResults", ()))


def F_6420210D95(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "privacy-at-spot-checks" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_651F35719D(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDMDD1----"})


def F_659178F8D6(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_BA87449FC2 for v1 in o.get("legalBasis", ()))


def F_66A1F42F4D(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2013"}))


def F_66D9CC7EF2(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2011"}))


def F_67947D18DC(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HEA2006"}))


def F_67C4398BEE(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSHES2----"})


def F_6881B6E026(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDAN2----"})


def F_68B6B7146F(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "spot-checks" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_68E67FFE76(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subjectRemark", "subjectRemarkCode")).isdisjoint(
            {"FAM04", "FAM29", "FAM36", "FAM39"}
        )
    )


def F_69796EE5AC(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_D69A50E388)
    )


def F_69A6391447(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"NAT1018"}))


def F_6A3C0E09FB(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT2007"}))


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


def F_6B9194C644(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELDRF2----", "ELELE1----"})


def F_6BE850ED13(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSAKT2----"})


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


def F_6D1DD5EE1A(document: Tree, o: Node) -> object:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
            or (
                "deliveredOn" not in v1
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


def F_6D36DF1EC1(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_FE3A303574)
    )


def F_6E3EA65D02(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_8656197F79 for v1 in o.get("legalBasis", ()))


def F_6EBE1C3214(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KVV2001"}))


def F_6EFB019CBB(document: Tree, o: Node) -> object:
    return any(
        (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] < "2025-08-01"))))
            or (
                "deliveredOn" in v1
                and "decidedOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
            or (
                "decidedOn" not in v1
                and "deliveredOn" not in v1
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


def F_6FE63EA518(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
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


def F_704CA40954(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {"FLY2013", "FLY3014", "FLY3019", "FLY3023"}
        )
    )


def F_71D99A5C7D(document: Tree, o: Node) -> object:
    return not any(
        v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/19-2" for v1 in o.get("legalBasis", ())
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


def F_768ECD464B(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
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


def F_769D07E1CC(document: Tree, o: Node) -> object:
    return any(v1 not in {"appeals-body", "county-authority"} for v1 in document.of(o["appealBody"], "actorKind"))


def F_76FB2AC4D8(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KRO1018", "KRO1019"}))


def F_773AEB60C2(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2024"}))


def F_783CF14CE5(document: Tree, o: Node) -> object:
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


def F_79793BDCF9(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_37FC118A42)
    )


def F_7A4804D5E4(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HIS1011"}))


def F_7AED516557(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_E305DDECED for v1 in o.get("legalBasis", ()))


def F_7B1A4A9BB3(document: Tree, o: Node) -> object:
    return any(v1 != "state-administrator" for v1 in document.of(o["appealBody"], "actorKind"))


def F_7B4B15B2C7(document: Tree, o: Node) -> object:
    return "receiver" in o and any(v1 != "county-authority" for v1 in document.of(o["receiver"], "actorKind"))


def F_7B5F240333(document: Tree, o: Node) -> object:
    return not any(v1["assessmentKind"] == "order" for v1 in o.get("conductAssessments", ()))


def F_7BFFDF48D2(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_38EB405F2B)
    )


def F_7CAB97EDE2(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AVI3019"}))


def F_7D6E46A7A0(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {"ENG1007", "ENG1008", "ENG1009", "ENG1010", "ENG1011", "ENG1013"}
        )
    )


def F_7DBB5A8679(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT3005"}))


def F_7DC4ACA477(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2012"}))


def F_7EAB1AB4BC(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2008"}))


def F_7F148FB651(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(terms.T_CA9E4EF3A3))


def F_7FF02F3CB2(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_37FC118A42)
    )


def F_81A1E27C05(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_AA9CB9337B for v1 in o.get("legalBasis", ()))


def F_822E85D778(document: Tree, o: Node) -> object:
    return (
        "sender" in o
        and "receiver" in o
        and (not document.of(o["sender"], "schoolNumber"))
        and any(
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
                or (
                    (v2 == "932384469")
                    and o["receiver"] == "https://w3id.org/veiskille/actor/ministry-of-digitalisation"
                )
            )
            for v2 in document.of(o["sender"], "organisationNumber")
        )
    )


def F_825D54D2B7(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"TMF2003"}))


def F_8261039548(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "privacy-at-spot-checks" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "those-sitting-privately") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_8361695D28(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"county-authority", "higher-education-institution", "vocational-college"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_837EBC57FB(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"agency", "company", "county-authority", "municipality", "training-establishment"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_8397C7FAEE(document: Tree, o: Node) -> object:
    return not any(
        v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-69" for v1 in o.get("legalBasis", ())
    )


def F_83DC554BC9(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"adult-education-centre", "examination-office", "school"}
        for v1 in document.of(o["decidedBy"], "actorKind")
    )


def F_848B51047C(document: Tree, o: Node) -> object:
    return any(
        (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] < "2024-08-01"))))
            or (
                "deliveredOn" in v1
                and "decidedOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
            or (
                "decidedOn" not in v1
                and "deliveredOn" not in v1
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


def F_8509646FF6(document: Tree, o: Node) -> object:
    return not any(
        ("subjectStatus" not in v1 or ("subjectStatus" in v1 and v1["subjectStatus"] not in {"P", "V"}))
        for v1 in o.get("subjectResults", ())
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


def F_8561EAF1F4(document: Tree, o: Node) -> object:
    return (
        o["decidedBy"] != "https://w3id.org/veiskille/actor/oslo"
        and (not any(v1 == "municipality" for v1 in document.of(o["decidedBy"], "actorKind")))
        and (document.types(o["decidedBy"]) or o["decidedBy"] in terms.T_62E90CF869)
    )


def F_859FA19E05(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_A403254ABD)
    )


def F_8780BC372C(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSBUA2----"})


def F_8A36C5A8B9(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"TMF2001"}))


def F_8A64F21ADD(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2014"}))


def F_8AE87AD728(document: Tree, o: Node) -> object:
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


def F_8B123C6F3C(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_37FC118A42)
    )


def F_8B153606AD(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_FE3A303574)
    )


def F_8BBA53960B(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSFOT2----"})


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


def F_8D78BC023A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"GEO1003", "GEO1004"}))


def F_8DEE828E6F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subjectStatus",)).isdisjoint({"G", "R", "V"}))


def F_8EA8A1268F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT3007"}))


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


def F_9119CCF934(document: Tree, o: Node) -> object:
    return not (not document.codes("enclosures", ("enclosureKind",)).isdisjoint({"room-report"}))


def F_91A24B7C66(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_FD69A96A6A)
    )


def F_91A8ACCECB(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KVV2003"}))


def F_922EC1D6FA(document: Tree, o: Node) -> object:
    return (
        (not any(v1 == "county-authority" for v1 in document.of(o["decidedBy"], "actorKind")))
        and o["decidedBy"] not in terms.T_589DE7BA99
        and (document.types(o["decidedBy"]) or o["decidedBy"] in terms.T_62E90CF869)
    )


def F_92D156CB96(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2010"}))


def F_92F7AD9667(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELAVI3----", "ELELE1----", "ELFLY2----"}
    )


def F_956A103583(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"IDIDR2----", "IDIDR3----", "IDRET1----"}
    )


def F_961A1DC993(document: Tree, o: Node) -> object:
    return any(v1 == "learner" for v1 in o.get("sharedWithRoles", ()))


def F_961A47FB94(document: Tree, o: Node) -> object:
    return any(v1 != "county-authority" for v1 in document.of(o["receiver"], "actorKind"))


def F_96802153E3(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HES2006"}))


def F_96B33F8AD7(document: Tree, o: Node) -> object:
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


def F_97C1653C78(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ELE2006"}))


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


def F_99879CF2C9(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MDMDD1----", "MDMUS2----", "MDMUS3----"}
    )


def F_99B113B243(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MDDRA2----", "MDDRA3----", "MDMDD1----"}
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


def F_9B3EA4B74C(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDMUS3----"})


def F_9C6CD02111(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3008"}))


def F_9CE689E15A(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSFOT3----"})


def F_9D07468C70(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AVI3015"}))


def F_9E249A2328(document: Tree, o: Node) -> object:
    return not any(
        v1
        in {
            "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-2",
            "https://w3id.org/veiskille/provision/lov-2024-03-08-9/15-1",
        }
        for v1 in o.get("legalBasis", ())
    )


def F_9EFAD162DB(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_5470660538 for v1 in o.get("legalBasis", ()))


def F_9FFD7574F1(document: Tree, o: Node) -> object:
    return any(
        (
            ("decidedOn" in v1 and (not ("decidedOn" in v1 and (not v1["decidedOn"] > "2024-07-31"))))
            or (
                "deliveredOn" in v1
                and "decidedOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
            or (
                "decidedOn" not in v1
                and "deliveredOn" not in v1
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


def F_A0128DA6E1(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_B8CDC339EA)
    )


def F_A0A5B1F382(document: Tree, o: Node) -> object:
    return (
        "decidedBy" in o
        and o["decidedBy"] != "https://w3id.org/veiskille/actor/oslo"
        and (not any(v1 == "municipality" for v1 in document.of(o["decidedBy"], "actorKind")))
        and (document.of(o["decidedBy"], "actorKind") or o["decidedBy"] in terms.T_D19D5CC553)
    )


def F_A0E3A9B55F(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_ACC345BE17)
    )


def F_A27CC7CAE5(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_97EEE18D0C for v1 in o.get("legalBasis", ()))


def F_A31BD13204(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_5B63FEF1BA for v1 in o.get("legalBasis", ()))


def F_A38D2E984C(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAT3005"}))


def F_A3CBC6B8A1(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2523)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_A3D122B102(document: Tree, o: Node) -> object:
    return (
        len(o.get("renditions", ())) > 1
        and len({id(v1) for v1 in o.get("renditions", ()) if v1["renditionStatus"] == "original"}) > 1
    )


def F_A4286CD745(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"county-authority", "examination-office", "municipality", "state-administrator"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_A54B86AA90(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MEMOK2----"})


def F_A54EFD50DE(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AMB2006"}))


def F_A54F4B9922(document: Tree, o: Node) -> object:
    return (
        "receiver" in o
        and "sender" in o
        and (not document.of(o["receiver"], "schoolNumber"))
        and any(
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
                or (
                    (v2 == "932384469") and o["sender"] == "https://w3id.org/veiskille/actor/ministry-of-digitalisation"
                )
            )
            for v2 in document.of(o["receiver"], "organisationNumber")
        )
    )


def F_A73E153422(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {"FLY2014", "FLY3014", "FLY3019", "FLY3023"}
        )
    )


def F_A9C5EDA3E9(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_ACC345BE17)
    )


def F_A9EA78D7FA(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AMB2005"}))


def F_AA58B6B124(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_B3FAAEF8C0 for v1 in o.get("legalBasis", ()))


def F_AB37D37348(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2012"}))


def F_ABCDEEA60F(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"county-authority", "examination-office", "municipality", "state-administrator"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_ABE92F0038(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2010"}))


def F_AC1C2D780A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AKT2006"}))


def F_AD8C23D371(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_9788D12557 for v1 in o.get("legalBasis", ()))


def F_AF9E945496(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_FB5D30FDE7 for v1 in o.get("legalBasis", ()))


def F_AF9FDAD6F6(document: Tree, o: Node) -> object:
    return not (not document.codes("enclosures", ("enclosureKind",)).isdisjoint({"event-log-extract"}))


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


def F_B0D27358CE(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_6A71CB80AB)
    )


def F_B1AE8B03B0(document: Tree, o: Node) -> object:
    return any(
        v1
        not in {
            "adult-education-centre",
            "county-authority",
            "examination-office",
            "municipality",
            "private-school-owner",
            "school",
        }
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_B2EB92DA3A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BLD2004"}))


def F_B32BAAA377(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STSSA2----"})


def F_B38751AB75(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2009"}))


def F_B3B4289DA1(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_E8F19846DF for v1 in o.get("legalBasis", ()))


def F_B4801CC676(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2018"}))


def F_B4E0E74013(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3009"}))


def F_B5DB900474(document: Tree, o: Node) -> object:
    return not (
        not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint({"VMM11", "VMM39", "VMM40", "VMM41"})
    )


def F_B69ED40F39(document: Tree, o: Node) -> object:
    return any(v1 not in terms.T_7EE5747B23 for v1 in o.get("legalBasis", ()))


def F_B7D0BED884(document: Tree, o: Node) -> object:
    return not any(
        (
            v1["informationOccasion"] == "before-the-day"
            and any(v2 == "examiners-may-detect" for v2 in v1.get("informationTopics", ()))
            and any((v3 == "everyone" or v3 == "pupils-and-participants") for v3 in v1.get("informationAudience", ()))
        )
        for v1 in o.get("informationGiven", ())
    )


def F_B8E0C52547(document: Tree, o: Node) -> object:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] == "examination"
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] == "S"))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] == "P"
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and v5["subject"]["subjectCode"] in terms.T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        > 5
    )


def F_B95A3F9E38(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2831)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_B9799C6C63(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"agency", "municipality", "training-establishment"} for v1 in document.of(o["receiver"], "actorKind")
    )


def F_B9B4B35A51(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HSF1007"}))


def F_BA03DD7AA9(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_6A71CB80AB)
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


def F_BB8B8F0124(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    )


def F_BCCBDBD5D6(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2012"}))


def F_BD0DC598BE(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_82419472FB for v1 in o.get("legalBasis", ()))


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


def F_BDF9AC9A1B(document: Tree, o: Node) -> object:
    return "awardedBy" in o and any(v1 != "school" for v1 in document.of(o["awardedBy"], "actorKind"))


def F_BE26C5F910(document: Tree, o: Node) -> object:
    return not any(
        (
            v2["assessmentKind"] == "examination"
            and (not ("gradeStatus" in v2 and v2["gradeStatus"] == "S"))
            and (
                not (
                    document.place(v2) == "assessments"
                    and (v3 := document.holder(v2))
                    and "subjectStatus" in v3
                    and v3["subjectStatus"] == "P"
                )
            )
            and (
                ("interdisciplinary" in v2 and v2["interdisciplinary"] is True)
                or (
                    document.place(v2) == "assessments"
                    and (v5 := document.holder(v2))
                    and v5["subject"]["subjectCode"] in terms.T_7A6CB1E270
                )
            )
            and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
        )
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    )


def F_BE823B638F(document: Tree, o: Node) -> object:
    return any(v1 != "follow-up-service" for v1 in document.of(o["receiver"], "actorKind"))


def F_BF4F682C8C(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BAT1005"}))


def F_BF5E1F8DD5(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HEA2007"}))


def F_BF8B06F9A0(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
        )
        for v1 in document.upward(o, terms.T_B8CDC339EA)
    )


def F_C0446EA3F2(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2007"}))


def F_C0A0E8F963(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELAUT2----"})


def F_C0C7EE359D(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_DF012CB455)
    )


def F_C2431F9A8F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2013"}))


def F_C2AFB58138(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HEA2005"}))


def F_C2EFC50785(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BAT1006"}))


def F_C33CA0BCB9(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2016"}))


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


def F_C651719245(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"KDKDA2----"})


def F_C7DAD9EF0D(document: Tree, o: Node) -> object:
    return any(v1 == "subject-teacher" for v1 in o.get("sharedWithRoles", ()))


def F_C81B09C7ED(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2944)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_CA63EDBD41(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01"))))
        for v1 in document.upward(o, terms.T_38EB405F2B)
    )


def F_CAAF91E49A(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"county-authority", "examination-office", "municipality", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_CAC3AFF5C1(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_DF012CB455)
    )


def F_CC7D40D7F9(document: Tree, o: Node) -> object:
    return not any(v1["renditionStatus"] == "original" for v1 in o.get("renditions", ()))


def F_CCD9775F79(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"IDIDR2----"})


def F_CD591FC911(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2012"}))


def F_CFDA63CE71(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DEL2004"}))


def F_D019950302(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_75B31DA2A7 for v1 in o.get("legalBasis", ()))


def F_D077370054(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELDEL2----"})


def F_D0DB654C7E(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    )


def F_D146D11B5A(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDRA3----"})


def F_D1624A1518(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_2CA493A459 for v1 in o.get("legalBasis", ()))


def F_D24E9151A9(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT2005"}))


def F_D2700FD0DF(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
        )
        for v1 in document.upward(o, terms.T_B8CDC339EA)
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


def F_D4824FE7FD(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STUSP1----"})


def F_D544630D46(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"adult-education-centre", "county-authority", "private-school-owner", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_D5DBCCBB9B(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2011"}))


def F_D69CE783E4(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELELE1----", "ELKVV2----"})


def F_D6F9DC1B55(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT3006"}))


def F_D70E86EC28(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELELE1----", "ELELE2----"})


def F_D74ACD6053(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT3005"}))


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


def F_D8754FBCC4(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3008"}))


def F_D89EAA20A7(document: Tree, o: Node) -> object:
    return (
        "powerDelegation" in o
        and o["powerDelegation"]["powerDelegatedBy"] != "https://w3id.org/veiskille/actor/oslo"
        and (not any(v3 == "municipality" for v3 in document.of(o["powerDelegation"]["powerDelegatedBy"], "actorKind")))
        and (
            not any(
                v1 == "county-authority" for v1 in document.of(o["powerDelegation"]["powerDelegatedBy"], "actorKind")
            )
        )
        and o["powerDelegation"]["powerDelegatedBy"] not in terms.T_589DE7BA99
        and (
            document.of(o["powerDelegation"]["powerDelegatedBy"], "actorKind")
            or o["powerDelegation"]["powerDelegatedBy"] in terms.T_D19D5CC553
        )
    )


def F_D951150CF8(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MEMOK1----"})


def F_D964E72FCE(document: Tree, o: Node) -> object:
    return not any(
        v1 not in {"agency", "municipality", "training-establishment"} for v1 in document.of(o["receiver"], "actorKind")
    )


def F_D9D20FB10E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"NOR1270"}))


def F_DA7C9B4FB1(document: Tree, o: Node) -> object:
    return "awardedBy" in o and any(v1 != "county-authority" for v1 in document.of(o["awardedBy"], "actorKind"))


def F_DB9DF00296(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRF2001"}))


def F_DDB8CE6641(document: Tree, o: Node) -> object:
    return not (not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint({"VMM06"}))


def F_DE66D36453(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"BABAT1----", "BATMF2----"})


def F_DF873028A7(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2010"}))


def F_DFB997E339(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELDEL2----", "ELELE1----", "ELROM3----"}
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


def F_E1B61663CF(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELAUT2----", "ELAUT3----", "ELELE1----"}
    )


def F_E1BAB978EF(document: Tree, o: Node) -> object:
    return (
        "decidedBy" in o
        and (
            (not document.of(o["decidedBy"], "actorKind"))
            or any(
                v2 not in {"adult-education-centre", "examination-office", "school"}
                for v2 in document.of(o["decidedBy"], "actorKind")
            )
        )
        and (document.of(o["decidedBy"], "actorKind") or o["decidedBy"] in terms.T_D19D5CC553)
    )


def F_E1CF0C25B8(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELDAT3----", "ELDEL2----", "ELELE1----"}
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


def F_E2E54F2D8D(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2011"}))


def F_E2F7E17299(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3006"}))


def F_E36DA7BAE3(document: Tree, o: Node) -> object:
    return not any(
        ("period" in v1 and "endDate" in v1["period"] and v1["period"]["endDate"] >= "2026-08-01")
        for v1 in o.get("programmeAreas", ())
    )


def F_E3EC1918D8(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2018"}))


def F_E4BEDF863F(document: Tree, o: Node) -> object:
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


def F_E4CA433B29(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subjectRemark", "subjectRemarkCode")).isdisjoint(terms.T_BF0D05E2FE)
    )


def F_E5DC4E51C4(document: Tree, o: Node) -> object:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] == "examination"
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] == "S"))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] == "P"
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and v5["subject"]["subjectCode"] in terms.T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        < 2
    )


def F_E68DD7BC60(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(
            o, {"actorChanges", "actorRoles", "actors", "identityNumbers", "period", "person", "pupils", "validity"}
        )
    )


def F_E6C4F6535F(document: Tree, o: Node) -> object:
    return (
        "decidedBy" in o
        and (not any(v1 == "county-authority" for v1 in document.of(o["decidedBy"], "actorKind")))
        and o["decidedBy"] not in terms.T_589DE7BA99
        and (document.of(o["decidedBy"], "actorKind") or o["decidedBy"] in terms.T_D19D5CC553)
    )


def F_E76928A02E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2020"}))


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


def F_E7BE7A6AEB(document: Tree, o: Node) -> object:
    return any(
        (
            ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
            or (
                "deliveredOn" not in v1
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


def F_E86C1DD57B(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31"))))
        for v1 in document.upward(o, terms.T_FD69A96A6A)
    )


def F_E8A83F9E0F(document: Tree, o: Node) -> object:
    return "awardedBy" in o and any(
        v1 not in {"county-authority", "school"} for v1 in document.of(o["awardedBy"], "actorKind")
    )


def F_E90E404A37(document: Tree, o: Node) -> object:
    return not (not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint({"VMM43"}))


def F_E9AACD13E5(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"county-authority", "municipality", "private-school-owner", "school"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_EB87AB7055(document: Tree, o: Node) -> object:
    return not any(
        v1
        not in {
            "adult-education-centre",
            "county-authority",
            "examination-office",
            "municipality",
            "private-school-owner",
            "school",
        }
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_EB98674EDA(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"FDBLD2----"})


def F_EBEFC51463(document: Tree, o: Node) -> object:
    return any(
        v1 not in {"agency", "company", "county-authority", "municipality", "training-establishment"}
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_EC0D1773D6(document: Tree, o: Node) -> object:
    return not any(v1 == "general-study-competence" for v1 in o.get("attainedCompetences", ()))


def F_EC1783DE73(document: Tree, o: Node) -> object:
    return not any(v1 in terms.T_AA9CB9337B for v1 in o.get("legalBasis", ()))


def F_EDBC3654B6(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {"FLY2015", "FLY3014", "FLY3019", "FLY3023"}
        )
    )


def F_EDD0F18F52(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"KDKDA1----", "KDKDA2----", "KDKDA3----"}
    )


def F_EDE8A5B63D(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2021-01-01")))
            )
        )
        for v1 in document.upward(o, terms.T_D69A50E388)
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


def F_EED24FC36E(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"FDFBI1----"})


def F_EF4198C288(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {"ELE1007", "ELE2005", "ELE2006", "ELE2007", "ELE3004"}
        )
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


def F_F14AB8D92C(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2015"}))


def F_F252C43F28(document: Tree, o: Node) -> object:
    return (
        len(
            {
                id(v2)
                for v1 in o.get("subjectResults", ())
                for v2 in v1.get("assessments", ())
                if v2["assessmentKind"] == "examination"
                if (not ("gradeStatus" in v2 and v2["gradeStatus"] == "S"))
                if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v3 := document.holder(v2))
                        and "subjectStatus" in v3
                        and v3["subjectStatus"] == "P"
                    )
                )
                if (
                    not (
                        document.place(v2) == "assessments"
                        and (v5 := document.holder(v2))
                        and v5["subject"]["subjectCode"] in terms.T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        < 3
    )


def F_F27E074C9A(document: Tree, o: Node) -> object:
    return not any(
        v1 == "https://w3id.org/veiskille/provision/for-2024-06-03-900/9-42" for v1 in o.get("legalBasis", ())
    )


def F_F3B4F259FB(document: Tree, o: Node) -> object:
    return not any((not ("subjectStatus" in v1 and v1["subjectStatus"] == "P")) for v1 in o.get("subjectResults", ()))


def F_F4AC867A31(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSBUA2----", "HSHSF1----"})


def F_F60FD98E29(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(terms.T_8D4B786BFF))


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


def F_F7ECB57C98(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELELE2----"})


def F_F857E02886(document: Tree, o: Node) -> object:
    return any((not v1["candidateKind"] not in {"adult-participant", "pupil"}) for v1 in o.get("candidates", ()))


def F_F890F2761A(document: Tree, o: Node) -> object:
    return any(
        v1
        not in {
            "adult-education-centre",
            "county-authority",
            "examination-office",
            "municipality",
            "private-school-owner",
            "school",
            "training-establishment",
        }
        for v1 in document.of(o["receiver"], "actorKind")
    )


def F_FA18099BC5(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2017"}))


def F_FA38D4582D(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"IDRET1----"})


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


def F_FA94AC6FBC(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01"))))
        for v1 in document.upward(o, terms.T_FD69A96A6A)
    )


def F_FAC8FD0ED6(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
        )
        for v1 in document.upward(o, terms.T_D69A50E388)
    )


def F_FBC2C1A040(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2013"}))


def F_FC8AAE1818(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2024-08-01")))
            )
        )
        for v1 in document.upward(o, terms.T_B8CDC339EA)
    )


def F_FD08AB1DEB(document: Tree, o: Node) -> object:
    return any((not ("subjectStatus" in v1 and v1["subjectStatus"] == "P")) for v1 in o.get("subjectResults", ()))


def F_FD6B6B2265(document: Tree, o: Node) -> object:
    return any(
        ("deliveredOn" in v1 and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] < "2025-08-01"))))
        for v1 in document.upward(o, terms.T_6A71CB80AB)
    )


def F_FDAF4DC711(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KRO1019"}))


def F_FE931936BF(document: Tree, o: Node) -> object:
    return any(
        (
            ("issueDate" in v1 and (not ("issueDate" in v1 and (not v1["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in v1
                and "issueDate" not in v1
                and (not ("annulledOn" in v1 and (not v1["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in v1
                and "issueDate" not in v1
                and "annulledOn" not in v1
                and (not ("deliveredOn" in v1 and (not v1["deliveredOn"] > "2024-07-31")))
            )
        )
        for v1 in document.upward(o, terms.T_A403254ABD)
    )


def F_FF25DB3C33(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2014"}))


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
