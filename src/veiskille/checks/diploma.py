"""What is looked at in the documents of the profile diploma.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, rules_res, rules_str, structure, terms
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Tree


T_1E3A6C7269 = frozenset(
    {
        "BABAT1----",
        "BATMF2----",
        "ELAUT2----",
        "ELDEL2----",
        "ELDRF2----",
        "ELELE1----",
        "ELELE2----",
        "ELFLY2----",
        "ELKVV2----",
        "FDBLD2----",
        "FDFBI1----",
        "HSAKT2----",
        "HSAMB2----",
        "HSBUA2----",
        "HSFOT2----",
        "HSHEA2----",
        "HSHES2----",
        "HSHSF1----",
        "PBPBY4----",
        "PBPBY4YK--",
    }
)
T_5F920AD99E = frozenset(
    {
        "BABAT1----",
        "BATMF2----",
        "ELAUT2----",
        "ELDEL2----",
        "ELDRF2----",
        "ELELE1----",
        "ELELE2----",
        "ELFLY2----",
        "ELKVV2----",
        "FDBLD2----",
        "FDFBI1----",
        "HSAKT2----",
        "HSAMB2----",
        "HSBUA2----",
        "HSFOT2----",
        "HSHEA2----",
        "HSHES2----",
        "HSHSF1----",
        "PBPBY3----",
    }
)
T_7A6CB1E270 = frozenset(
    {
        "AKT2007",
        "AMB2008",
        "AUT2006",
        "BLD2006",
        "BUA2008",
        "DEL2006",
        "DRF2003",
        "ELE2007",
        "FOT2008",
        "HEA2008",
        "HES2008",
        "ITK2004",
        "KJT2006",
        "KVV2004",
        "MPR2003",
        "REI2012",
        "RLF2004",
        "ROM3012",
        "TMF2004",
        "TOL2004",
    }
)
T_8D4B786BFF = frozenset(
    {
        "NOR1156",
        "NOR1160",
        "NOR1262",
        "NOR1263",
        "NOR1264",
        "NOR1265",
        "NOR1267",
        "NOR1268",
        "NOR1269",
        "NOR1270",
        "NOR1271",
        "NOR1272",
        "NOR1274",
        "NOR1275",
        "NOR1278",
        "NOR1286",
        "NOR1287",
        "NOR1288",
        "NOR1414",
        "NOR1416",
        "NOR1418",
        "NOR1419",
        "NOR1420",
        "NOR1421",
        "NOR1422",
        "NOR1423",
        "NOR1802",
        "NOR1803",
        "NOR1804",
        "NOR1806",
        "NOR1807",
        "NOR1808",
        "NOR1810",
        "NOR1811",
        "NOR1812",
    }
)
T_B8CDC339EA = frozenset(
    {
        "actorChanges",
        "actorRoles",
        "actors",
        "assessments",
        "attachments",
        "conductAssessments",
        "documentRemarks",
        "holder",
        "identityNumbers",
        "period",
        "programmeAreas",
        "remarkParameters",
        "renditions",
        "resultLog",
        "subject",
        "subjectRemark",
        "subjectResults",
        "validity",
    }
)
T_BF0D05E2FE = frozenset(
    {
        "FAM01",
        "FAM13",
        "FAM15",
        "FAM18",
        "FAM20",
        "FAM24",
        "FAM25",
        "FAM30",
        "FAM32",
        "FAM35",
        "FAM40",
        "FAM41",
        "FAM43",
        "FAM46",
        "FAM47",
        "FAM48",
        "FAM52",
        "FAM55",
    }
)
T_CA9E4EF3A3 = frozenset(
    {
        "NOR1267",
        "NOR1268",
        "NOR1269",
        "NOR1270",
        "NOR1271",
        "NOR1272",
        "NOR1287",
        "NOR1288",
        "NOR1420",
        "NOR1421",
        "NOR1422",
        "NOR1423",
        "NOR1803",
        "NOR1804",
        "NOR1807",
        "NOR1808",
        "NOR1811",
        "NOR1812",
    }
)
T_E19357C7DF = frozenset(
    {
        "MAT1019",
        "MAT1020",
        "MAT1021",
        "MAT1022",
        "MAT1023",
        "MAT1024",
        "MAT1111",
        "MAT1112",
        "MAT1113",
        "MAT1114",
        "MAT1115",
        "MAT1116",
        "MAT1117",
        "MAT1118",
        "MAT1119",
        "MAT1120",
        "MAT1121",
        "MAT1122",
        "MAT1123",
        "MAT1124",
        "MAT1125",
        "MAT1126",
        "MAT1127",
        "MAT1128",
        "MAT1129",
        "MAT1130",
        "MAT1131",
        "MAT1132",
        "MAT1133",
        "MAT1134",
        "MAT1135",
        "MAT1136",
        "MAT1137",
        "MAT1138",
        "MAT1139",
        "MAT1140",
        "MAT1141",
        "MAT1142",
        "MAT1143",
        "MAT1144",
        "MAT1145",
        "MAT1146",
        "MAT1147",
        "MAT1148",
        "MAT1149",
        "MAT1150",
        "MAT1151",
        "MAT1152",
    }
)


def F_0100D2C172(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2012"}))


def F_0200FC2CC7(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DEL2005"}))


def F_02CF7D29B6(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HSF1008"}))


def F_03A8AEFD35(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT2004"}))


def F_04EA539D21(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AKT2005"}))


def F_052DDB0B2A(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= T_5F920AD99E)


def F_06494AA8E4(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BLD2005"}))


def F_068658C6BC(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2014"}))


def F_06B39D1932(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"KDKDA3----"})


def F_08AF7EF83B(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 645)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_098C009078(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3010"}))


def F_09B3541397(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT2006"}))


def F_0B6DFF4DFE(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2019"}))


def F_0D0FE63C1B(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELMEL3----"})


def F_0F2FFE6097(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSAMB2----"})


def F_0FB560E47A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AVI3012"}))


def F_108C28CB3E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2010"}))


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


def F_144E2B4804(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSAKT2----", "HSHSF1----"})


def F_1632EE5FEA(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAT3004"}))


def F_18708D5CAB(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"STSSA2----", "STSSA3----", "STUSP1----"}
    )


def F_19BA858E7E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT3006"}))


def F_1BA29AEDC8(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"IDIDR3----"})


def F_1C587BAE1D(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2943)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_1E01B0BB0D(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3007"}))


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


def F_24E034C0FF(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2010"}))


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
                        and v5["subject"]["subjectCode"] in T_7A6CB1E270
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


def F_2807B5F05F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT2005"}))


def F_29BD928E84(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FBI1001"}))


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


def F_3054C1DFC8(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HIS1010", "HIS1011"}))


def F_30AD4A6859(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2009"}))


def F_3241A75D9D(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3007"}))


def F_333D26C7C2(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MEMOK3----"})


def F_352179371F(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STREA2----"})


def F_35475973CA(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELAUT3----"})


def F_35CE900962(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSHSF1----"})


def F_384AD017BA(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELAVI3----"})


def F_3963065B43(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2018"}))


def F_39BBC417FD(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSHEA2----", "HSHSF1----"})


def F_3B6242AA81(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELFLY2----"})


def F_3C7518C324(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= T_1E3A6C7269)


def F_3DAE25113C(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDRA2----"})


def F_3E1589A28A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(T_E19357C7DF))


def F_40238007F8(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"REL1003", "REL1004"}))


def F_406970DF60(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AKT2004"}))


def F_40AF19878F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MAT1151", "MAT1152"}))


def F_410A413F08(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELROM3----"})


def F_413326D9E1(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2016"}))


def F_41B221F2B0(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRF2002"}))


def F_41FE2B7571(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDMUS2----"})


def F_4264FB7932(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"TMF2002"}))


def F_43834D5092(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSHEA2----"})


def F_440CE80495(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"SAK1001", "SAK1002"}))


def F_448EB05E60(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2027"}))


def F_44BC876D6B(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FBI1002"}))


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
                        and v5["subject"]["subjectCode"] in T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        > 6
    )


def F_499917806A(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELELE1----"})


def F_4BC9A2AD6F(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELDAT3----"})


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
                        and v5["subject"]["subjectCode"] in T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        < 5
    )


def F_4F8CD0704A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BUA2006"}))


def F_51B82BE7D0(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2023"}))


def F_52DF20AE2C(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MEMOK1----", "MEMOK2----", "MEMOK3----"}
    )


def F_5337A45053(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2008"}))


def F_53FE66F8C4(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"FDBLD2----", "FDFBI1----"})


def F_54404125CB(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ELE2005"}))


def F_578658081A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2014"}))


def F_5788349CAE(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELDRF2----"})


def F_5837304FCD(document: Tree, o: Node) -> object:
    return any("hours" in v1 for v1 in o.get("subjectResults", ()))


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


def F_5ABEB5B25E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BUA2007"}))


def F_5B83347262(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT3007"}))


def F_5BEB6A614D(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2022"}))


def F_5C146DFB4B(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KVV2002"}))


def F_5CA3769B58(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSHES2----", "HSHSF1----"})


def F_5D2015F292(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HSF1006"}))


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


def F_62BF89411C(document: Tree, o: Node) -> object:
    return not any("hours" in v1 for v1 in o.get("subjectResults", ()))


def F_651F35719D(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDMDD1----"})


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


def F_68E67FFE76(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subjectRemark", "subjectRemarkCode")).isdisjoint(
            {"FAM04", "FAM29", "FAM36", "FAM39"}
        )
    )


def F_69A6391447(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"NAT1018"}))


def F_6A3C0E09FB(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"FOT2007"}))


def F_6B9194C644(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELDRF2----", "ELELE1----"})


def F_6BE850ED13(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSAKT2----"})


def F_6EBE1C3214(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KVV2001"}))


def F_704CA40954(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {"FLY2013", "FLY3014", "FLY3019", "FLY3023"}
        )
    )


def F_76FB2AC4D8(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KRO1018", "KRO1019"}))


def F_773AEB60C2(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2024"}))


def F_7A4804D5E4(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HIS1011"}))


def F_7B5F240333(document: Tree, o: Node) -> object:
    return not any(v1["assessmentKind"] == "order" for v1 in o.get("conductAssessments", ()))


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
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(T_CA9E4EF3A3))


def F_825D54D2B7(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"TMF2003"}))


def F_8780BC372C(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSBUA2----"})


def F_8A36C5A8B9(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"TMF2001"}))


def F_8A64F21ADD(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2014"}))


def F_8BBA53960B(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSFOT2----"})


def F_8D78BC023A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"GEO1003", "GEO1004"}))


def F_8DEE828E6F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subjectStatus",)).isdisjoint({"G", "R", "V"}))


def F_8EA8A1268F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AUT3007"}))


def F_91A8ACCECB(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KVV2003"}))


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


def F_96802153E3(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HES2006"}))


def F_97C1653C78(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ELE2006"}))


def F_99879CF2C9(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MDMDD1----", "MDMUS2----", "MDMUS3----"}
    )


def F_99B113B243(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"MDDRA2----", "MDDRA3----", "MDMDD1----"}
    )


def F_9B3EA4B74C(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDMUS3----"})


def F_9C6CD02111(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MEL3008"}))


def F_9CE689E15A(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"HSFOT3----"})


def F_9D07468C70(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AVI3015"}))


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
        for v1 in document.upward(o, T_B8CDC339EA)
    )


def F_A38D2E984C(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAT3005"}))


def F_A3CBC6B8A1(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2523)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_A54B86AA90(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MEMOK2----"})


def F_A54EFD50DE(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AMB2006"}))


def F_A73E153422(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {"FLY2014", "FLY3014", "FLY3019", "FLY3023"}
        )
    )


def F_A9EA78D7FA(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AMB2005"}))


def F_AB37D37348(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2012"}))


def F_ABE92F0038(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2010"}))


def F_AC1C2D780A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"AKT2006"}))


def F_B2EB92DA3A(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BLD2004"}))


def F_B32BAAA377(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STSSA2----"})


def F_B38751AB75(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MOK2009"}))


def F_B4801CC676(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2018"}))


def F_B4E0E74013(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3009"}))


def F_B5DB900474(document: Tree, o: Node) -> object:
    return not (
        not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint({"VMM11", "VMM39", "VMM40", "VMM41"})
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
                        and v5["subject"]["subjectCode"] in T_7A6CB1E270
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


def F_B9B4B35A51(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HSF1007"}))


def F_BCCBDBD5D6(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"MUS2012"}))


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
                    and v5["subject"]["subjectCode"] in T_7A6CB1E270
                )
            )
            and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
        )
        for v1 in o.get("subjectResults", ())
        for v2 in v1.get("assessments", ())
    )


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
        for v1 in document.upward(o, T_B8CDC339EA)
    )


def F_C0446EA3F2(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KDA2007"}))


def F_C0A0E8F963(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELAUT2----"})


def F_C2431F9A8F(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2013"}))


def F_C2AFB58138(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"HEA2005"}))


def F_C2EFC50785(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"BAT1006"}))


def F_C33CA0BCB9(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2016"}))


def F_C651719245(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"KDKDA2----"})


def F_C81B09C7ED(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2944)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_CCD9775F79(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"IDIDR2----"})


def F_CD591FC911(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DRA2012"}))


def F_CFDA63CE71(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DEL2004"}))


def F_D077370054(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELDEL2----"})


def F_D146D11B5A(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MDDRA3----"})


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
        for v1 in document.upward(o, T_B8CDC339EA)
    )


def F_D4824FE7FD(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"STUSP1----"})


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


def F_D8754FBCC4(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"ROM3008"}))


def F_D951150CF8(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"MEMOK1----"})


def F_D9D20FB10E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"NOR1270"}))


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


def F_E1B61663CF(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELAUT2----", "ELAUT3----", "ELELE1----"}
    )


def F_E1CF0C25B8(document: Tree, o: Node) -> object:
    return not (
        not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"ELDAT3----", "ELDEL2----", "ELELE1----"}
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
    return not (not document.codes("subjectResults", ("subjectRemark", "subjectRemarkCode")).isdisjoint(T_BF0D05E2FE))


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
                        and v5["subject"]["subjectCode"] in T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        < 2
    )


def F_E76928A02E(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"IDR2020"}))


def F_E8A83F9E0F(document: Tree, o: Node) -> object:
    return "awardedBy" in o and any(
        v1 not in {"county-authority", "school"} for v1 in document.of(o["awardedBy"], "actorKind")
    )


def F_E90E404A37(document: Tree, o: Node) -> object:
    return not (not document.codes("documentRemarks", ("documentRemarkCode",)).isdisjoint({"VMM43"}))


def F_EB98674EDA(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"FDBLD2----"})


def F_EC0D1773D6(document: Tree, o: Node) -> object:
    return not any(v1 == "general-study-competence" for v1 in o.get("attainedCompetences", ()))


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


def F_EED24FC36E(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"FDFBI1----"})


def F_EF4198C288(document: Tree, o: Node) -> object:
    return not (
        not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(
            {"ELE1007", "ELE2005", "ELE2006", "ELE2007", "ELE3004"}
        )
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
                        and v5["subject"]["subjectCode"] in T_7A6CB1E270
                    )
                )
                if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
            }
        )
        < 3
    )


def F_F4AC867A31(document: Tree, o: Node) -> object:
    return not (not document.codes("programmeAreas", ("programmeAreaCode",)) <= {"HSBUA2----", "HSHSF1----"})


def F_F60FD98E29(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint(T_8D4B786BFF))


def F_F7ECB57C98(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"ELELE2----"})


def F_FA18099BC5(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2017"}))


def F_FA38D4582D(document: Tree, o: Node) -> object:
    return not document.codes("programmeAreas", ("programmeAreaCode",)).isdisjoint({"IDRET1----"})


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
        for v1 in document.upward(o, T_B8CDC339EA)
    )


def F_FDAF4DC711(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"KRO1019"}))


def F_FF25DB3C33(document: Tree, o: Node) -> object:
    return not (not document.codes("subjectResults", ("subject", "subjectCode")).isdisjoint({"DAN2014"}))


DIPLOMA_DIPLOMA = Check(
    "shape/diploma/Diploma",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (not document.types(o["awardedBy"])) and o["awardedBy"] not in terms.T_62E90CF869,
)
DIPLOMA_DIPLOMA_2 = Check(
    "shape/diploma/Diploma",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
DIPLOMA_DIPLOMA_3 = Check(
    "shape/diploma/Diploma",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (not document.types(o["registeredIn"])) and o["registeredIn"] not in terms.T_62E90CF869,
)
DIPLOMA_DIPLOMA_4 = Check(
    "shape/diploma/Diploma",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awardedBy"]))
        and o["awardedBy"] not in terms.T_62E90CF869
        and document.types(o["awardedBy"])
    ),
)
DIPLOMA_DIPLOMA_5 = Check(
    "shape/diploma/Diploma",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["registeredIn"]))
        and o["registeredIn"] not in terms.T_62E90CF869
        and document.types(o["registeredIn"])
    ),
)
DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "deliveredOn" in o,
    lambda document, o, h: any(
        ("stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"])) for v1 in o.get("programmeAreas", ())
    ),
)
DOC_011_DIPLOMA_KIND = Check("rule/DOC-011-diploma-kind", lambda o: o["evidenceKind"] != "VM", None)
DOC_011_DIPLOMA_LETTER = Check(
    "rule/DOC-011-diploma-letter",
    lambda o: "documentNumber" in o,
    lambda document, o, h: not matches("^[^K]([^A]|A)*\\Z", o["documentNumber"]),
)
DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o,
    lambda document, o, h: any(
        ("issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3)
        for v1 in o.get("legalBasis", ())
        for v2 in o.get("legalBasis", ())
        if v2 in terms.T_F99C9F8E34
        for v3 in document.upward(o, T_B8CDC339EA)
    ),
)
DOC_016_FROM_2021_01_01 = Check(
    "rule/DOC-016-from-2021-01-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2021-01-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2021-01-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2021-01-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(F_BF8B06F9A0)
            )
        )
        and any(v3 in terms.T_337B099648 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2024_08_01 = Check(
    "rule/DOC-016-from-2024-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2024-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2024-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2024-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(F_FC8AAE1818)
            )
        )
        and any(v3 in terms.T_0C8989C789 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_016_FROM_2025_08_01 = Check(
    "rule/DOC-016-from-2025-08-01",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("annulledOn" in o and "issueDate" not in o)
            or ("deliveredOn" in o and "issueDate" not in o and "annulledOn" not in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] < "2025-08-01"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] < "2025-08-01")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] < "2025-08-01")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(F_A0128DA6E1)
            )
        )
        and any(
            v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5"
            for v2 in o.get("legalBasis", ())
            for v3 in o.get("legalBasis", ())
        )
    ),
)
DOC_016_TO_2024_07_31 = Check(
    "rule/DOC-016-to-2024-07-31",
    lambda o: (
        "legalBasis" in o
        and (
            "issueDate" in o
            or ("issueDate" not in o and "annulledOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" in o)
            or ("issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o)
        )
    ),
    lambda document, o, h: (
        (
            ("issueDate" in o and (not ("issueDate" in o and (not o["issueDate"] > "2024-07-31"))))
            or (
                "annulledOn" in o
                and "issueDate" not in o
                and (not ("annulledOn" in o and (not o["annulledOn"] > "2024-07-31")))
            )
            or (
                "deliveredOn" in o
                and "issueDate" not in o
                and "annulledOn" not in o
                and (not ("deliveredOn" in o and (not o["deliveredOn"] > "2024-07-31")))
            )
            or (
                "issueDate" not in o
                and "annulledOn" not in o
                and "deliveredOn" not in o
                and document.says(F_D2700FD0DF)
            )
        )
        and any(v3 in terms.T_F99C9F8E34 for v2 in o.get("legalBasis", ()) for v3 in o.get("legalBasis", ()))
    ),
)
DOC_019_DIPLOMA_ANY = Check(
    "rule/DOC-019-diploma-any",
    lambda o: (
        (
            "holderStatus" not in o
            or (
                "holderStatus" in o
                and o["holderStatus"] not in {"adult-participant", "apprentice", "private-candidate", "pupil"}
            )
        )
        and "awardedBy" in o
    ),
    lambda document, o, h: (
        (
            "holderStatus" not in o
            or (
                "holderStatus" in o
                and o["holderStatus"] not in {"adult-participant", "apprentice", "private-candidate", "pupil"}
            )
        )
        and (document.says(F_E8A83F9E0F) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3))
    ),
)
DOC_019_DIPLOMA_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-diploma-county-authority",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and o["holderStatus"] not in {"adult-participant", "apprentice"}))
        and "awardedBy" in o
    ),
    lambda document, o, h: (
        document.says(facts.F_DA7C9B4FB1) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3)
    ),
)
DOC_019_DIPLOMA_SCHOOL = Check(
    "rule/DOC-019-diploma-school",
    lambda o: "holderStatus" in o and (not ("holderStatus" in o and o["holderStatus"] != "pupil")) and "awardedBy" in o,
    lambda document, o, h: (
        document.says(facts.F_BDF9AC9A1B) or ("awardedBy" in o and o["awardedBy"] in terms.T_62E90CF869)
    ),
)
DOC_019_DIPLOMA_SCHOOL_OR_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-diploma-school-or-county-authority",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and o["holderStatus"] != "private-candidate"))
        and "awardedBy" in o
    ),
    lambda document, o, h: document.says(F_E8A83F9E0F) or ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3),
)
EXM_021_TOO_FEW_LIKE_HS_FOT = Check(
    "rule/EXM-021-too-few-like-HS-FOT",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {"ELAUT3----", "ELAVI3----", "ELDAT3----", "ELMEL3----", "ELROM3----", "HSFOT3----"}
    ),
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and document.says(F_68E67FFE76)
        and document.says(F_B5DB900474)
        and document.says(F_122542A382)
        and document.says(F_BE26C5F910)
        and (
            (
                document.says(F_35475973CA)
                and document.says(F_499917806A)
                and document.says(F_C0A0E8F963)
                and document.says(F_E1B61663CF)
            )
            or (
                document.says(F_384AD017BA)
                and document.says(F_499917806A)
                and document.says(F_3B6242AA81)
                and document.says(F_92F7AD9667)
            )
            or (
                document.says(F_4BC9A2AD6F)
                and document.says(F_499917806A)
                and document.says(F_D077370054)
                and document.says(F_E1CF0C25B8)
            )
            or (
                document.says(F_0D0FE63C1B)
                and document.says(F_499917806A)
                and document.says(F_F7ECB57C98)
                and document.says(F_2E82E040F4)
            )
            or (
                document.says(F_410A413F08)
                and document.says(F_499917806A)
                and document.says(F_D077370054)
                and document.says(F_DFB997E339)
            )
            or (
                document.says(F_9CE689E15A)
                and document.says(F_35CE900962)
                and document.says(F_8BBA53960B)
                and document.says(F_26F3EACC36)
            )
        )
    ),
)
EXM_021_TOO_FEW_LIKE_HS_HEA = Check(
    "rule/EXM-021-too-few-like-HS-HEA",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "BATMF2----",
            "ELDRF2----",
            "ELELE2----",
            "ELKVV2----",
            "FDBLD2----",
            "HSAKT2----",
            "HSAMB2----",
            "HSBUA2----",
            "HSHEA2----",
            "HSHES2----",
        }
    ),
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and document.says(F_68E67FFE76)
        and document.says(F_B5DB900474)
        and document.says(F_122542A382)
        and document.says(F_BE26C5F910)
        and (
            (document.says(F_4715A3287E) and document.says(F_10F6347CD8) and document.says(F_DE66D36453))
            or (document.says(F_5788349CAE) and document.says(F_499917806A) and document.says(F_6B9194C644))
            or (document.says(F_26C51A4C4E) and document.says(F_499917806A) and document.says(F_D69CE783E4))
            or (document.says(F_EB98674EDA) and document.says(F_EED24FC36E) and document.says(F_53FE66F8C4))
            or (document.says(F_6BE850ED13) and document.says(F_35CE900962) and document.says(F_144E2B4804))
            or (document.says(F_0F2FFE6097) and document.says(F_35CE900962) and document.says(F_1300E19E55))
            or (document.says(F_8780BC372C) and document.says(F_35CE900962) and document.says(F_F4AC867A31))
            or (document.says(F_43834D5092) and document.says(F_35CE900962) and document.says(F_39BBC417FD))
            or (document.says(F_67C4398BEE) and document.says(F_35CE900962) and document.says(F_5CA3769B58))
            or (
                document.says(F_F7ECB57C98)
                and document.says(F_499917806A)
                and document.says(F_126D7CA62E)
                and document.says(F_D70E86EC28)
            )
        )
    ),
)
EXM_021_TOO_FEW_LIKE_PB_3 = Check(
    "rule/EXM-021-too-few-like-PB-3",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_052DDB0B2A)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and document.says(F_68E67FFE76)
        and document.says(F_B5DB900474)
        and document.says(F_122542A382)
        and document.says(F_F252C43F28)
        and any(v13["programmeAreaCode"] == "PBPBY3----" for v13 in h.get("programmeAreas", ()))
    ),
)
EXM_021_TOO_FEW_LIKE_PB_4 = Check(
    "rule/EXM-021-too-few-like-PB-4",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_3C7518C324)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and document.says(F_68E67FFE76)
        and document.says(F_B5DB900474)
        and document.says(F_122542A382)
        and document.says(F_E5DC4E51C4)
        and any(v13["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"} for v13 in h.get("programmeAreas", ()))
    ),
)
EXM_021_TOO_FEW_LIKE_ST_REA = Check(
    "rule/EXM-021-too-few-like-ST-REA",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "IDIDR3----",
            "KDKDA3----",
            "MDDAN3----",
            "MDDRA3----",
            "MDMUS3----",
            "MEMOK3----",
            "STREA3----",
            "STSSA3----",
        }
    ),
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and document.says(F_68E67FFE76)
        and document.says(F_B5DB900474)
        and document.says(F_122542A382)
        and document.says(F_4F46A3FD2D)
        and (
            (
                document.says(F_1BA29AEDC8)
                and document.says(F_FA38D4582D)
                and document.says(F_CCD9775F79)
                and document.says(F_956A103583)
            )
            or (
                document.says(F_06B39D1932)
                and document.says(F_5EE9CDC80A)
                and document.says(F_C651719245)
                and document.says(F_EDD0F18F52)
            )
            or (
                document.says(F_2C482E25A6)
                and document.says(F_651F35719D)
                and document.says(F_6881B6E026)
                and document.says(F_5E399ABC9E)
            )
            or (
                document.says(F_D146D11B5A)
                and document.says(F_651F35719D)
                and document.says(F_3DAE25113C)
                and document.says(F_99B113B243)
            )
            or (
                document.says(F_9B3EA4B74C)
                and document.says(F_651F35719D)
                and document.says(F_41FE2B7571)
                and document.says(F_99879CF2C9)
            )
            or (
                document.says(F_333D26C7C2)
                and document.says(F_D951150CF8)
                and document.says(F_A54B86AA90)
                and document.says(F_52DF20AE2C)
            )
            or (
                document.says(F_2019290A77)
                and document.says(F_D4824FE7FD)
                and document.says(F_352179371F)
                and document.says(F_114CFF47B6)
            )
            or (
                document.says(F_1F2E16624B)
                and document.says(F_D4824FE7FD)
                and document.says(F_B32BAAA377)
                and document.says(F_18708D5CAB)
            )
        )
    ),
)
EXM_021_TOO_MANY_LIKE_HS_HEA = Check(
    "rule/EXM-021-too-many-like-HS-HEA",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "BATMF2----",
            "ELDRF2----",
            "ELELE2----",
            "ELKVV2----",
            "FDBLD2----",
            "HSAKT2----",
            "HSAMB2----",
            "HSBUA2----",
            "HSHEA2----",
            "HSHES2----",
        }
    ),
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and document.says(F_267F9B61CA)
        and (
            (document.says(F_4715A3287E) and document.says(F_10F6347CD8) and document.says(F_DE66D36453))
            or (document.says(F_5788349CAE) and document.says(F_499917806A) and document.says(F_6B9194C644))
            or (document.says(F_26C51A4C4E) and document.says(F_499917806A) and document.says(F_D69CE783E4))
            or (document.says(F_EB98674EDA) and document.says(F_EED24FC36E) and document.says(F_53FE66F8C4))
            or (document.says(F_6BE850ED13) and document.says(F_35CE900962) and document.says(F_144E2B4804))
            or (document.says(F_0F2FFE6097) and document.says(F_35CE900962) and document.says(F_1300E19E55))
            or (document.says(F_8780BC372C) and document.says(F_35CE900962) and document.says(F_F4AC867A31))
            or (document.says(F_43834D5092) and document.says(F_35CE900962) and document.says(F_39BBC417FD))
            or (document.says(F_67C4398BEE) and document.says(F_35CE900962) and document.says(F_5CA3769B58))
            or (
                document.says(F_F7ECB57C98)
                and document.says(F_499917806A)
                and document.says(F_126D7CA62E)
                and document.says(F_D70E86EC28)
            )
        )
    ),
)
EXM_021_TOO_MANY_LIKE_PB_3 = Check(
    "rule/EXM-021-too-many-like-PB-3",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and document.says(F_052DDB0B2A)
        and document.says(F_B8E0C52547)
        and any(v7["programmeAreaCode"] == "PBPBY3----" for v7 in h.get("programmeAreas", ()))
    ),
)
EXM_021_TOO_MANY_LIKE_ST_REA = Check(
    "rule/EXM-021-too-many-like-ST-REA",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "IDIDR3----",
            "KDKDA3----",
            "MDDAN3----",
            "MDDRA3----",
            "MDMUS3----",
            "MEMOK3----",
            "STREA3----",
            "STSSA3----",
        }
    ),
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
        and document.says(F_4884E1E00C)
        and (
            (
                document.says(F_1BA29AEDC8)
                and document.says(F_FA38D4582D)
                and document.says(F_CCD9775F79)
                and document.says(F_956A103583)
            )
            or (
                document.says(F_06B39D1932)
                and document.says(F_5EE9CDC80A)
                and document.says(F_C651719245)
                and document.says(F_EDD0F18F52)
            )
            or (
                document.says(F_2C482E25A6)
                and document.says(F_651F35719D)
                and document.says(F_6881B6E026)
                and document.says(F_5E399ABC9E)
            )
            or (
                document.says(F_D146D11B5A)
                and document.says(F_651F35719D)
                and document.says(F_3DAE25113C)
                and document.says(F_99B113B243)
            )
            or (
                document.says(F_9B3EA4B74C)
                and document.says(F_651F35719D)
                and document.says(F_41FE2B7571)
                and document.says(F_99879CF2C9)
            )
            or (
                document.says(F_333D26C7C2)
                and document.says(F_D951150CF8)
                and document.says(F_A54B86AA90)
                and document.says(F_52DF20AE2C)
            )
            or (
                document.says(F_2019290A77)
                and document.says(F_D4824FE7FD)
                and document.says(F_352179371F)
                and document.says(F_114CFF47B6)
            )
            or (
                document.says(F_1F2E16624B)
                and document.says(F_D4824FE7FD)
                and document.says(F_B32BAAA377)
                and document.says(F_18708D5CAB)
            )
        )
    ),
)
RES_004_AT_MOST_TWO = Check(
    "rule/RES-004-at-most-two",
    lambda o: True,
    lambda document, o, h: (
        len(o.get("subjectResults", ())) > 2
        and len(
            {
                id(v1)
                for v1 in o.get("subjectResults", ())
                if ("subjectRemark" in v1 and v1["subjectRemark"]["subjectRemarkCode"] == "FAM37")
            }
        )
        > 2
    ),
)
RES_004_COMMON_CORE = Check(
    "rule/RES-004-common-core",
    lambda o: "subjectRemark" in o and (not ("subjectType" in o and o["subjectType"] == "FF")),
    lambda document, o, h: o["subjectRemark"]["subjectRemarkCode"] == "FAM37",
)
RES_004_GRADE_1 = Check(
    "rule/RES-004-grade-1",
    lambda o: o["grade"] == "1",
    lambda document, o, h: (
        (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM35"))
        and (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM37"))
        and (not ("countsTowardsQualification" in h and h["countsTowardsQualification"] is False))
        and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v2 := document.holder(h))
                    and any(v3["documentRemarkCode"] == "VMM23" for v3 in v2.get("documentRemarks", ()))
                )
            )
        )
        and (
            (not o["assessmentKind"] == "overall-achievement")
            or (
                not any(
                    (
                        v4["assessmentKind"] == "examination"
                        and (not v4["grade"] not in {"2", "3", "4", "5", "6"})
                        and (not ("interdisciplinary" in v4 and v4["interdisciplinary"] is True))
                        and (not (document.holding("replaces", v4["id"]) if "id" in v4 else ()))
                    )
                    for v4 in h.get("assessments", ())
                )
            )
        )
        and (
            not (
                (v6 := document.holder(h))
                and o["assessmentKind"] == "overall-achievement"
                and any(
                    (
                        v9["assessmentKind"] == "examination"
                        and v9["grade"] in {"2", "3", "4", "5", "6"}
                        and (not ("interdisciplinary" in v9 and v9["interdisciplinary"] is True))
                        and (not (document.holding("replaces", v9["id"]) if "id" in v9 else ()))
                    )
                    for v7 in v6.get("subjectResults", ())
                    if (v8 := (h["subject"]["subjectCode"] + "-" + v7["subject"]["subjectCode"]))
                    if (
                        v8
                        in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                    )
                    for v9 in v7.get("assessments", ())
                )
            )
        )
    ),
)
RES_004_GRADE_1_2 = Check(
    "rule/RES-004-grade-1",
    lambda o: o["grade"] == "1",
    lambda document, o, h: not (document.holding("replaces", o["id"]) if "id" in o else ()),
)
RES_004_NOT_PASSED = Check(
    "rule/RES-004-not-passed",
    lambda o: o["grade"] in {"IB", "IG", "IM", "IV"},
    lambda document, o, h: (
        (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM35"))
        and (not ("countsTowardsQualification" in h and h["countsTowardsQualification"] is False))
        and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v2 := document.holder(h))
                    and any(v3["documentRemarkCode"] == "VMM23" for v3 in v2.get("documentRemarks", ()))
                )
            )
        )
    ),
)
RES_004_NOT_PASSED_2 = Check(
    "rule/RES-004-not-passed",
    lambda o: o["grade"] in {"IB", "IG", "IM", "IV"},
    lambda document, o, h: not (document.holding("replaces", o["id"]) if "id" in o else ()),
)
RES_004_UNFINISHED = Check(
    "rule/RES-004-unfinished",
    lambda o: not o["assessmentKind"] not in {"half-year", "midway"},
    lambda document, o, h: (
        (not o["assessmentKind"] not in {"half-year", "midway"})
        and (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM35"))
        and (not ("countsTowardsQualification" in h and h["countsTowardsQualification"] is False))
        and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        and (
            "subjectRemark" not in h
            or (
                not (
                    (v2 := document.holder(h))
                    and any(v3["documentRemarkCode"] == "VMM23" for v3 in v2.get("documentRemarks", ()))
                )
            )
        )
    ),
)
RES_004_UNFINISHED_2 = Check(
    "rule/RES-004-unfinished",
    lambda o: not o["assessmentKind"] not in {"half-year", "midway"},
    lambda document, o, h: (
        (not o["assessmentKind"] not in {"half-year", "midway"})
        and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
    ),
)
RES_004_VOCATIONAL = Check(
    "rule/RES-004-vocational",
    lambda o: "subjectRemark" in o,
    lambda document, o, h: (
        ("subjectRemark" in o and o["subjectRemark"]["subjectRemarkCode"] == "FAM37") and document.says(F_2651DA539B)
    ),
)
RES_010_EARLIER_BA_TMF = Check(
    "rule/RES-010-earlier-BA-TMF",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "BATMF2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_BF4F682C8C)
            or document.says(F_C2EFC50785)
            or document.says(F_7D6E46A7A0)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or document.says(F_8A36C5A8B9)
            or document.says(F_4264FB7932)
            or document.says(F_825D54D2B7)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v19["programmeAreaCode"] == "BABAT1----" for v19 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_EL_AUT = Check(
    "rule/RES-010-earlier-EL-AUT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELAUT3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_03A8AEFD35)
            or document.says(F_2807B5F05F)
            or document.says(F_7DBB5A8679)
            or document.says(F_19BA858E7E)
            or document.says(F_8EA8A1268F)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_C81B09C7ED))
        )
        and any(
            v22["programmeAreaCode"] == "ELAUT2----"
            for v21 in h.get("programmeAreas", ())
            if v21["programmeAreaCode"] == "ELELE1----"
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_EL_AVI = Check(
    "rule/RES-010-earlier-EL-AVI",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELAVI3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_0FB560E47A)
            or document.says(F_9D07468C70)
            or document.says(F_7CAB97EDE2)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_704CA40954)
            or document.says(F_A73E153422)
            or document.says(F_EDBC3654B6)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_C81B09C7ED))
        )
        and any(
            v23["programmeAreaCode"] == "ELFLY2----"
            for v22 in h.get("programmeAreas", ())
            if v22["programmeAreaCode"] == "ELELE1----"
            for v23 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_EL_DAT = Check(
    "rule/RES-010-earlier-EL-DAT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELDAT3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_1632EE5FEA)
            or document.says(F_A38D2E984C)
            or document.says(F_CFDA63CE71)
            or document.says(F_0200FC2CC7)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_C81B09C7ED))
        )
        and any(
            v21["programmeAreaCode"] == "ELDEL2----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "ELELE1----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_EL_DRF = Check(
    "rule/RES-010-earlier-EL-DRF",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELDRF2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_DB9DF00296)
            or document.says(F_41B221F2B0)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v18["programmeAreaCode"] == "ELELE1----" for v18 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_EL_ELE = Check(
    "rule/RES-010-earlier-EL-ELE",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELELE2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_126D7CA62E)
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_54404125CB)
            or document.says(F_97C1653C78)
            or document.says(F_7D6E46A7A0)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v17["programmeAreaCode"] == "ELELE1----" for v17 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_EL_KVV = Check(
    "rule/RES-010-earlier-EL-KVV",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELKVV2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_76FB2AC4D8)
            or document.says(F_6EBE1C3214)
            or document.says(F_5C146DFB4B)
            or document.says(F_91A8ACCECB)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v19["programmeAreaCode"] == "ELELE1----" for v19 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_EL_MEL = Check(
    "rule/RES-010-earlier-EL-MEL",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELMEL3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_54404125CB)
            or document.says(F_97C1653C78)
            or document.says(F_7D6E46A7A0)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_E2F7E17299)
            or document.says(F_1E01B0BB0D)
            or document.says(F_9C6CD02111)
            or document.says(F_5E3532D335)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_C81B09C7ED))
        )
        and any(
            v21["programmeAreaCode"] == "ELELE2----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "ELELE1----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_EL_ROM = Check(
    "rule/RES-010-earlier-EL-ROM",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELROM3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_CFDA63CE71)
            or document.says(F_0200FC2CC7)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_3241A75D9D)
            or document.says(F_D8754FBCC4)
            or document.says(F_B4E0E74013)
            or document.says(F_098C009078)
            or document.says(F_27D56E65AA)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_C81B09C7ED))
        )
        and any(
            v24["programmeAreaCode"] == "ELDEL2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "ELELE1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_FD_BLD = Check(
    "rule/RES-010-earlier-FD-BLD",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "FDBLD2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_B2EB92DA3A)
            or document.says(F_06494AA8E4)
            or document.says(F_7D6E46A7A0)
            or document.says(F_29BD928E84)
            or document.says(F_44BC876D6B)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v18["programmeAreaCode"] == "FDFBI1----" for v18 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_AKT = Check(
    "rule/RES-010-earlier-HS-AKT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSAKT2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_406970DF60)
            or document.says(F_04EA539D21)
            or document.says(F_AC1C2D780A)
            or document.says(F_7D6E46A7A0)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_AMB = Check(
    "rule/RES-010-earlier-HS-AMB",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSAMB2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_A9EA78D7FA)
            or document.says(F_A54EFD50DE)
            or document.says(F_5E281E0812)
            or document.says(F_7D6E46A7A0)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_BUA = Check(
    "rule/RES-010-earlier-HS-BUA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSBUA2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_602DC67425)
            or document.says(F_4F8CD0704A)
            or document.says(F_5ABEB5B25E)
            or document.says(F_7D6E46A7A0)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_FOT = Check(
    "rule/RES-010-earlier-HS-FOT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSFOT3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7D6E46A7A0)
            or document.says(F_D24E9151A9)
            or document.says(F_09B3541397)
            or document.says(F_6A3C0E09FB)
            or document.says(F_D74ACD6053)
            or document.says(F_D6F9DC1B55)
            or document.says(F_5B83347262)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_C81B09C7ED))
        )
        and any(
            v24["programmeAreaCode"] == "HSFOT2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "HSHSF1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_HS_HEA = Check(
    "rule/RES-010-earlier-HS-HEA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSHEA2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7D6E46A7A0)
            or document.says(F_C2AFB58138)
            or document.says(F_67947D18DC)
            or document.says(F_BF5E1F8DD5)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_HS_HES = Check(
    "rule/RES-010-earlier-HS-HES",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSHES2----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7D6E46A7A0)
            or document.says(F_30417EDB05)
            or document.says(F_96802153E3)
            or document.says(F_2B30A3D5DB)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8))
        )
        and any(v20["programmeAreaCode"] == "HSHSF1----" for v20 in h.get("programmeAreas", ()))
    ),
)
RES_010_EARLIER_ID = Check(
    "rule/RES-010-earlier-ID",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "IDIDR3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_3963065B43)
            or document.says(F_0B6DFF4DFE)
            or document.says(F_E76928A02E)
            or document.says(F_5BEB6A614D)
            or document.says(F_51B82BE7D0)
            or document.says(F_773AEB60C2)
            or document.says(F_448EB05E60)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_1C587BAE1D))
        )
        and any(
            v24["programmeAreaCode"] == "IDIDR2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "IDRET1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_KD = Check(
    "rule/RES-010-earlier-KD",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "KDKDA3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_C0446EA3F2)
            or document.says(F_7EAB1AB4BC)
            or document.says(F_30AD4A6859)
            or document.says(F_24E034C0FF)
            or document.says(F_2B0E89C31E)
            or document.says(F_7DC4ACA477)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_B95A3F9E38))
        )
        and any(
            v24["programmeAreaCode"] == "KDKDA2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "KDKDA1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_MD_DAN = Check(
    "rule/RES-010-earlier-MD-DAN",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDDAN3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_92D156CB96)
            or document.says(F_D5DBCCBB9B)
            or document.says(F_0100D2C172)
            or document.says(F_C2431F9A8F)
            or document.says(F_FF25DB3C33)
            or document.says(F_F14AB8D92C)
            or document.says(F_FA18099BC5)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_3E1589A28A)
            or document.says(F_203E870B4C)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_1C587BAE1D))
        )
        and any(
            v25["programmeAreaCode"] == "MDDAN2----"
            for v24 in h.get("programmeAreas", ())
            if v24["programmeAreaCode"] == "MDMDD1----"
            for v25 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_MD_DRA = Check(
    "rule/RES-010-earlier-MD-DRA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDDRA3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_ABE92F0038)
            or document.says(F_66D9CC7EF2)
            or document.says(F_CD591FC911)
            or document.says(F_66A1F42F4D)
            or document.says(F_8A64F21ADD)
            or document.says(F_C33CA0BCB9)
            or document.says(F_B4801CC676)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_3E1589A28A)
            or document.says(F_203E870B4C)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_1C587BAE1D))
        )
        and any(
            v25["programmeAreaCode"] == "MDDRA2----"
            for v24 in h.get("programmeAreas", ())
            if v24["programmeAreaCode"] == "MDMDD1----"
            for v25 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_MD_MUS = Check(
    "rule/RES-010-earlier-MD-MUS",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDMUS3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_3E1589A28A)
            or document.says(F_203E870B4C)
            or document.says(F_DF873028A7)
            or document.says(F_E2E54F2D8D)
            or document.says(F_BCCBDBD5D6)
            or document.says(F_590E6EC5EB)
            or document.says(F_068658C6BC)
            or document.says(F_413326D9E1)
            or document.says(F_E3EC1918D8)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_1C587BAE1D))
        )
        and any(
            v25["programmeAreaCode"] == "MDMUS2----"
            for v24 in h.get("programmeAreas", ())
            if v24["programmeAreaCode"] == "MDMDD1----"
            for v25 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_ME = Check(
    "rule/RES-010-earlier-ME",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MEMOK3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_5337A45053)
            or document.says(F_B38751AB75)
            or document.says(F_108C28CB3E)
            or document.says(F_AB37D37348)
            or document.says(F_FBC2C1A040)
            or document.says(F_578658081A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_1C587BAE1D))
        )
        and any(
            v24["programmeAreaCode"] == "MEMOK2----"
            for v23 in h.get("programmeAreas", ())
            if v23["programmeAreaCode"] == "MEMOK1----"
            for v24 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_PB_3 = Check(
    "rule/RES-010-earlier-PB-3",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_3054C1DFC8)
            or document.says(F_FDAF4DC711)
            or document.says(F_40AF19878F)
            or document.says(F_69A6391447)
            or document.says(F_7F148FB651)
            or (document.says(F_5837304FCD) and document.says(F_20F609E5D8))
        )
    ),
)
RES_010_EARLIER_PB_4 = Check(
    "rule/RES-010-earlier-PB-4",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7A4804D5E4)
            or document.says(F_2E4246315A)
            or document.says(F_69A6391447)
            or document.says(F_D9D20FB10E)
            or (document.says(F_5837304FCD) and document.says(F_08AF7EF83B))
        )
    ),
)
RES_010_EARLIER_ST_REA = Check(
    "rule/RES-010-earlier-ST-REA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "STREA3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_A3CBC6B8A1))
        )
        and any(
            v18["programmeAreaCode"] == "STREA2----"
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "STUSP1----"
            for v18 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_EARLIER_ST_SSA = Check(
    "rule/RES-010-earlier-ST-SSA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "STSSA3----",
    lambda document, o, h: (
        (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
        and (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E36DA7BAE3)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_62BF89411C)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
            or (document.says(F_5837304FCD) and document.says(F_A3CBC6B8A1))
        )
        and any(
            v18["programmeAreaCode"] == "STSSA2----"
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "STUSP1----"
            for v18 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_1963 = Check(
    "rule/RES-010-hours-of-1963",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {
            "BATMF2----",
            "ELDRF2----",
            "ELELE2----",
            "ELKVV2----",
            "FDBLD2----",
            "HSAKT2----",
            "HSAMB2----",
            "HSBUA2----",
            "HSHEA2----",
            "HSHES2----",
        }
    ),
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (document.says(F_62BF89411C) or (document.says(F_5837304FCD) and document.says(F_61EEC1FBC8)))
        and (
            (document.says(F_4715A3287E) and document.says(F_10F6347CD8))
            or (document.says(F_5788349CAE) and document.says(F_499917806A))
            or (document.says(F_26C51A4C4E) and document.says(F_499917806A))
            or (document.says(F_EB98674EDA) and document.says(F_EED24FC36E))
            or (document.says(F_6BE850ED13) and document.says(F_35CE900962))
            or (document.says(F_0F2FFE6097) and document.says(F_35CE900962))
            or (document.says(F_8780BC372C) and document.says(F_35CE900962))
            or (document.says(F_43834D5092) and document.says(F_35CE900962))
            or (document.says(F_67C4398BEE) and document.says(F_35CE900962))
            or (document.says(F_F7ECB57C98) and document.says(F_499917806A) and document.says(F_126D7CA62E))
        )
        and any(
            ("period" in v28 and "endDate" in v28["period"] and v28["period"]["endDate"] >= "2026-08-01")
            for v28 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_2523 = Check(
    "rule/RES-010-hours-of-2523",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"STREA3----", "STSSA3----"},
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (document.says(F_62BF89411C) or (document.says(F_5837304FCD) and document.says(F_A3CBC6B8A1)))
        and (
            (document.says(F_2019290A77) and document.says(F_D4824FE7FD) and document.says(F_352179371F))
            or (document.says(F_1F2E16624B) and document.says(F_D4824FE7FD) and document.says(F_B32BAAA377))
        )
        and any(
            ("period" in v13 and "endDate" in v13["period"] and v13["period"]["endDate"] >= "2026-08-01")
            for v13 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_2831 = Check(
    "rule/RES-010-hours-of-2831",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "KDKDA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (document.says(F_62BF89411C) or (document.says(F_5837304FCD) and document.says(F_B95A3F9E38)))
        and any(
            ("period" in v10 and "endDate" in v10["period"] and v10["period"]["endDate"] >= "2026-08-01")
            for v7 in h.get("programmeAreas", ())
            if v7["programmeAreaCode"] == "KDKDA3----"
            for v8 in h.get("programmeAreas", ())
            if v8["programmeAreaCode"] == "KDKDA1----"
            for v9 in h.get("programmeAreas", ())
            if v9["programmeAreaCode"] == "KDKDA2----"
            for v10 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_2943 = Check(
    "rule/RES-010-hours-of-2943",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"] in {"IDIDR3----", "MDDAN3----", "MDDRA3----", "MDMUS3----", "MEMOK3----"}
    ),
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (document.says(F_62BF89411C) or (document.says(F_5837304FCD) and document.says(F_1C587BAE1D)))
        and (
            (document.says(F_1BA29AEDC8) and document.says(F_FA38D4582D) and document.says(F_CCD9775F79))
            or (document.says(F_2C482E25A6) and document.says(F_651F35719D) and document.says(F_6881B6E026))
            or (document.says(F_D146D11B5A) and document.says(F_651F35719D) and document.says(F_3DAE25113C))
            or (document.says(F_9B3EA4B74C) and document.says(F_651F35719D) and document.says(F_41FE2B7571))
            or (document.says(F_333D26C7C2) and document.says(F_D951150CF8) and document.says(F_A54B86AA90))
        )
        and any(
            ("period" in v22 and "endDate" in v22["period"] and v22["period"]["endDate"] >= "2026-08-01")
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_2944 = Check(
    "rule/RES-010-hours-of-2944",
    lambda o: (
        "programmeAreaCode" in o
        and o["programmeAreaCode"]
        in {"ELAUT3----", "ELAVI3----", "ELDAT3----", "ELMEL3----", "ELROM3----", "HSFOT3----"}
    ),
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (document.says(F_62BF89411C) or (document.says(F_5837304FCD) and document.says(F_C81B09C7ED)))
        and (
            (document.says(F_35475973CA) and document.says(F_499917806A) and document.says(F_C0A0E8F963))
            or (document.says(F_384AD017BA) and document.says(F_499917806A) and document.says(F_3B6242AA81))
            or (document.says(F_4BC9A2AD6F) and document.says(F_499917806A) and document.says(F_D077370054))
            or (document.says(F_0D0FE63C1B) and document.says(F_499917806A) and document.says(F_F7ECB57C98))
            or (document.says(F_410A413F08) and document.says(F_499917806A) and document.says(F_D077370054))
            or (document.says(F_9CE689E15A) and document.says(F_35CE900962) and document.says(F_8BBA53960B))
        )
        and any(
            ("period" in v25 and "endDate" in v25["period"] and v25["period"]["endDate"] >= "2026-08-01")
            for v25 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_645 = Check(
    "rule/RES-010-hours-of-645",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (document.says(F_62BF89411C) or (document.says(F_5837304FCD) and document.says(F_08AF7EF83B)))
        and any(
            ("period" in v8 and "endDate" in v8["period"] and v8["period"]["endDate"] >= "2026-08-01")
            for v7 in h.get("programmeAreas", ())
            if v7["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"}
            for v8 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_HOURS_OF_841 = Check(
    "rule/RES-010-hours-of-841",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (document.says(F_62BF89411C) or (document.says(F_5837304FCD) and document.says(F_20F609E5D8)))
        and any(
            ("period" in v8 and "endDate" in v8["period"] and v8["period"]["endDate"] >= "2026-08-01")
            for v7 in h.get("programmeAreas", ())
            if v7["programmeAreaCode"] == "PBPBY3----"
            for v8 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_BA_TMF = Check(
    "rule/RES-010-subjects-BA-TMF",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "BATMF2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_BF4F682C8C)
            or document.says(F_C2EFC50785)
            or document.says(F_7D6E46A7A0)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
            or document.says(F_8A36C5A8B9)
            or document.says(F_4264FB7932)
            or document.says(F_825D54D2B7)
        )
        and any(
            ("period" in v16 and "endDate" in v16["period"] and v16["period"]["endDate"] >= "2026-08-01")
            for v15 in h.get("programmeAreas", ())
            if v15["programmeAreaCode"] == "BABAT1----"
            for v16 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_AUT = Check(
    "rule/RES-010-subjects-EL-AUT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELAUT3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_03A8AEFD35)
            or document.says(F_2807B5F05F)
            or document.says(F_7DBB5A8679)
            or document.says(F_19BA858E7E)
            or document.says(F_8EA8A1268F)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v19 and "endDate" in v19["period"] and v19["period"]["endDate"] >= "2026-08-01")
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "ELELE1----"
            for v18 in h.get("programmeAreas", ())
            if v18["programmeAreaCode"] == "ELAUT2----"
            for v19 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_AVI = Check(
    "rule/RES-010-subjects-EL-AVI",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELAVI3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_0FB560E47A)
            or document.says(F_9D07468C70)
            or document.says(F_7CAB97EDE2)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_704CA40954)
            or document.says(F_A73E153422)
            or document.says(F_EDBC3654B6)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v20 and "endDate" in v20["period"] and v20["period"]["endDate"] >= "2026-08-01")
            for v18 in h.get("programmeAreas", ())
            if v18["programmeAreaCode"] == "ELELE1----"
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "ELFLY2----"
            for v20 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_DAT = Check(
    "rule/RES-010-subjects-EL-DAT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELDAT3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_1632EE5FEA)
            or document.says(F_A38D2E984C)
            or document.says(F_CFDA63CE71)
            or document.says(F_0200FC2CC7)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v18 and "endDate" in v18["period"] and v18["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "ELELE1----"
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "ELDEL2----"
            for v18 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_DRF = Check(
    "rule/RES-010-subjects-EL-DRF",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELDRF2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_DB9DF00296)
            or document.says(F_41B221F2B0)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v15 and "endDate" in v15["period"] and v15["period"]["endDate"] >= "2026-08-01")
            for v14 in h.get("programmeAreas", ())
            if v14["programmeAreaCode"] == "ELELE1----"
            for v15 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_ELE = Check(
    "rule/RES-010-subjects-EL-ELE",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELELE2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_126D7CA62E)
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_54404125CB)
            or document.says(F_97C1653C78)
            or document.says(F_7D6E46A7A0)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v14 and "endDate" in v14["period"] and v14["period"]["endDate"] >= "2026-08-01")
            for v13 in h.get("programmeAreas", ())
            if v13["programmeAreaCode"] == "ELELE1----"
            for v14 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_KVV = Check(
    "rule/RES-010-subjects-EL-KVV",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELKVV2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_76FB2AC4D8)
            or document.says(F_6EBE1C3214)
            or document.says(F_5C146DFB4B)
            or document.says(F_91A8ACCECB)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v16 and "endDate" in v16["period"] and v16["period"]["endDate"] >= "2026-08-01")
            for v15 in h.get("programmeAreas", ())
            if v15["programmeAreaCode"] == "ELELE1----"
            for v16 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_MEL = Check(
    "rule/RES-010-subjects-EL-MEL",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELMEL3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_54404125CB)
            or document.says(F_97C1653C78)
            or document.says(F_7D6E46A7A0)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_E2F7E17299)
            or document.says(F_1E01B0BB0D)
            or document.says(F_9C6CD02111)
            or document.says(F_5E3532D335)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v18 and "endDate" in v18["period"] and v18["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "ELELE1----"
            for v17 in h.get("programmeAreas", ())
            if v17["programmeAreaCode"] == "ELELE2----"
            for v18 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_EL_ROM = Check(
    "rule/RES-010-subjects-EL-ROM",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "ELROM3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_CFDA63CE71)
            or document.says(F_0200FC2CC7)
            or document.says(F_4E680782CE)
            or document.says(F_EF4198C288)
            or document.says(F_7D6E46A7A0)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_3241A75D9D)
            or document.says(F_D8754FBCC4)
            or document.says(F_B4E0E74013)
            or document.says(F_098C009078)
            or document.says(F_27D56E65AA)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "ELELE1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "ELDEL2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_FD_BLD = Check(
    "rule/RES-010-subjects-FD-BLD",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "FDBLD2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_B2EB92DA3A)
            or document.says(F_06494AA8E4)
            or document.says(F_7D6E46A7A0)
            or document.says(F_29BD928E84)
            or document.says(F_44BC876D6B)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v15 and "endDate" in v15["period"] and v15["period"]["endDate"] >= "2026-08-01")
            for v14 in h.get("programmeAreas", ())
            if v14["programmeAreaCode"] == "FDFBI1----"
            for v15 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_AKT = Check(
    "rule/RES-010-subjects-HS-AKT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSAKT2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_406970DF60)
            or document.says(F_04EA539D21)
            or document.says(F_AC1C2D780A)
            or document.says(F_7D6E46A7A0)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_AMB = Check(
    "rule/RES-010-subjects-HS-AMB",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSAMB2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_A9EA78D7FA)
            or document.says(F_A54EFD50DE)
            or document.says(F_5E281E0812)
            or document.says(F_7D6E46A7A0)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_BUA = Check(
    "rule/RES-010-subjects-HS-BUA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSBUA2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_602DC67425)
            or document.says(F_4F8CD0704A)
            or document.says(F_5ABEB5B25E)
            or document.says(F_7D6E46A7A0)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_FOT = Check(
    "rule/RES-010-subjects-HS-FOT",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSFOT3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7D6E46A7A0)
            or document.says(F_D24E9151A9)
            or document.says(F_09B3541397)
            or document.says(F_6A3C0E09FB)
            or document.says(F_D74ACD6053)
            or document.says(F_D6F9DC1B55)
            or document.says(F_5B83347262)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "HSHSF1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "HSFOT2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_HEA = Check(
    "rule/RES-010-subjects-HS-HEA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSHEA2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7D6E46A7A0)
            or document.says(F_C2AFB58138)
            or document.says(F_67947D18DC)
            or document.says(F_BF5E1F8DD5)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_HS_HES = Check(
    "rule/RES-010-subjects-HS-HES",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "HSHES2----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7D6E46A7A0)
            or document.says(F_30417EDB05)
            or document.says(F_96802153E3)
            or document.says(F_2B30A3D5DB)
            or document.says(F_5D2015F292)
            or document.says(F_B9B4B35A51)
            or document.says(F_02CF7D29B6)
            or document.says(F_76FB2AC4D8)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_F60FD98E29)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v17 and "endDate" in v17["period"] and v17["period"]["endDate"] >= "2026-08-01")
            for v16 in h.get("programmeAreas", ())
            if v16["programmeAreaCode"] == "HSHSF1----"
            for v17 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_ID = Check(
    "rule/RES-010-subjects-ID",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "IDIDR3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_3963065B43)
            or document.says(F_0B6DFF4DFE)
            or document.says(F_E76928A02E)
            or document.says(F_5BEB6A614D)
            or document.says(F_51B82BE7D0)
            or document.says(F_773AEB60C2)
            or document.says(F_448EB05E60)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "IDRET1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "IDIDR2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_KD = Check(
    "rule/RES-010-subjects-KD",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "KDKDA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_C0446EA3F2)
            or document.says(F_7EAB1AB4BC)
            or document.says(F_30AD4A6859)
            or document.says(F_24E034C0FF)
            or document.says(F_2B0E89C31E)
            or document.says(F_7DC4ACA477)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "KDKDA1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "KDKDA2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_MD_DAN = Check(
    "rule/RES-010-subjects-MD-DAN",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDDAN3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_92D156CB96)
            or document.says(F_D5DBCCBB9B)
            or document.says(F_0100D2C172)
            or document.says(F_C2431F9A8F)
            or document.says(F_FF25DB3C33)
            or document.says(F_F14AB8D92C)
            or document.says(F_FA18099BC5)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_3E1589A28A)
            or document.says(F_203E870B4C)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v22 and "endDate" in v22["period"] and v22["period"]["endDate"] >= "2026-08-01")
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "MDMDD1----"
            for v21 in h.get("programmeAreas", ())
            if v21["programmeAreaCode"] == "MDDAN2----"
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_MD_DRA = Check(
    "rule/RES-010-subjects-MD-DRA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDDRA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_ABE92F0038)
            or document.says(F_66D9CC7EF2)
            or document.says(F_CD591FC911)
            or document.says(F_66A1F42F4D)
            or document.says(F_8A64F21ADD)
            or document.says(F_C33CA0BCB9)
            or document.says(F_B4801CC676)
            or document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_3E1589A28A)
            or document.says(F_203E870B4C)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v22 and "endDate" in v22["period"] and v22["period"]["endDate"] >= "2026-08-01")
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "MDMDD1----"
            for v21 in h.get("programmeAreas", ())
            if v21["programmeAreaCode"] == "MDDRA2----"
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_MD_MUS = Check(
    "rule/RES-010-subjects-MD-MUS",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MDMUS3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_3E1589A28A)
            or document.says(F_203E870B4C)
            or document.says(F_DF873028A7)
            or document.says(F_E2E54F2D8D)
            or document.says(F_BCCBDBD5D6)
            or document.says(F_590E6EC5EB)
            or document.says(F_068658C6BC)
            or document.says(F_413326D9E1)
            or document.says(F_E3EC1918D8)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v22 and "endDate" in v22["period"] and v22["period"]["endDate"] >= "2026-08-01")
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "MDMDD1----"
            for v21 in h.get("programmeAreas", ())
            if v21["programmeAreaCode"] == "MDMUS2----"
            for v22 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_ME = Check(
    "rule/RES-010-subjects-ME",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "MEMOK3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_5337A45053)
            or document.says(F_B38751AB75)
            or document.says(F_108C28CB3E)
            or document.says(F_AB37D37348)
            or document.says(F_FBC2C1A040)
            or document.says(F_578658081A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v21 and "endDate" in v21["period"] and v21["period"]["endDate"] >= "2026-08-01")
            for v19 in h.get("programmeAreas", ())
            if v19["programmeAreaCode"] == "MEMOK1----"
            for v20 in h.get("programmeAreas", ())
            if v20["programmeAreaCode"] == "MEMOK2----"
            for v21 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_PB_3 = Check(
    "rule/RES-010-subjects-PB-3",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "PBPBY3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_3054C1DFC8)
            or document.says(F_FDAF4DC711)
            or document.says(F_40AF19878F)
            or document.says(F_69A6391447)
            or document.says(F_7F148FB651)
        )
        and any(
            ("period" in v9 and "endDate" in v9["period"] and v9["period"]["endDate"] >= "2026-08-01")
            for v9 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_PB_4 = Check(
    "rule/RES-010-subjects-PB-4",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7A4804D5E4)
            or document.says(F_2E4246315A)
            or document.says(F_69A6391447)
            or document.says(F_D9D20FB10E)
        )
        and any(
            ("period" in v8 and "endDate" in v8["period"] and v8["period"]["endDate"] >= "2026-08-01")
            for v8 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_ST_REA = Check(
    "rule/RES-010-subjects-ST-REA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "STREA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v15 and "endDate" in v15["period"] and v15["period"]["endDate"] >= "2026-08-01")
            for v13 in h.get("programmeAreas", ())
            if v13["programmeAreaCode"] == "STUSP1----"
            for v14 in h.get("programmeAreas", ())
            if v14["programmeAreaCode"] == "STREA2----"
            for v15 in h.get("programmeAreas", ())
        )
    ),
)
RES_010_SUBJECTS_ST_SSA = Check(
    "rule/RES-010-subjects-ST-SSA",
    lambda o: "programmeAreaCode" in o and o["programmeAreaCode"] == "STSSA3----",
    lambda document, o, h: (
        (
            "holderStatus" not in h
            or (
                "holderStatus" in h
                and h["holderStatus"]
                not in {
                    "adult-participant",
                    "private-candidate",
                    "trade-candidate-by-practice",
                    "trade-certificate-on-the-job-candidate",
                }
            )
        )
        and document.says(F_E4CA433B29)
        and document.says(F_E4BEDF863F)
        and document.says(F_8DEE828E6F)
        and (
            document.says(F_7D6E46A7A0)
            or document.says(F_8D78BC023A)
            or document.says(F_3054C1DFC8)
            or document.says(F_FDAF4DC711)
            or document.says(F_3E1589A28A)
            or document.says(F_59180A492A)
            or document.says(F_7F148FB651)
            or document.says(F_40238007F8)
            or document.says(F_440CE80495)
        )
        and any(
            ("period" in v15 and "endDate" in v15["period"] and v15["period"]["endDate"] >= "2026-08-01")
            for v13 in h.get("programmeAreas", ())
            if v13["programmeAreaCode"] == "STUSP1----"
            for v14 in h.get("programmeAreas", ())
            if v14["programmeAreaCode"] == "STSSA2----"
            for v15 in h.get("programmeAreas", ())
        )
    ),
)
RES_011_DIPLOMA = Check(
    "rule/RES-011-diploma",
    lambda o: (
        o["subjectRemarkCode"]
        in {
            "FAM05",
            "FAM21",
            "FAM29",
            "FAM31",
            "FAM33",
            "FAM49",
            "FAM50",
            "FAM51",
            "FAM53",
            "FAM54",
            "FAM56",
            "FAM58",
            "FAM59",
            "FAM60",
            "FAM61",
        }
    ),
    None,
)
RES_015_BOTH = Check(
    "rule/RES-015-both",
    lambda o: ("holderStatus" in o and o["holderStatus"] == "pupil") or "holderStatus" not in o,
    lambda document, o, h: (
        document.says(F_E90E404A37)
        and (document.says(F_5FDC355F5F) or document.says(F_7B5F240333))
        and any(
            (
                (
                    "subjectStatus" not in v4
                    or ("subjectStatus" in v4 and v4["subjectStatus"] not in {"F", "G", "O", "P", "R", "V"})
                )
                and any(v5["assessmentKind"] == "overall-achievement" for v5 in v4.get("assessments", ()))
            )
            for v4 in o.get("subjectResults", ())
        )
    ),
)
RES_015_CONDUCT_ONCE = Check(
    "rule/RES-015-conduct-once",
    lambda o: "conductAssessments" in o,
    lambda document, o, h: (
        len(o.get("conductAssessments", ())) > 1
        and len(
            {
                id(v1)
                for v1 in o.get("conductAssessments", ())
                if v1["assessmentKind"] == "conduct"
                if (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
            }
        )
        > 1
    ),
)
RES_015_ORDER_ONCE = Check(
    "rule/RES-015-order-once",
    lambda o: "conductAssessments" in o,
    lambda document, o, h: (
        len(o.get("conductAssessments", ())) > 1
        and len(
            {
                id(v1)
                for v1 in o.get("conductAssessments", ())
                if v1["assessmentKind"] == "order"
                if (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
            }
        )
        > 1
    ),
)
RES_016_DIPLOMA = Check("rule/RES-016-diploma", lambda o: "nqfLevel" in o and o["nqfLevel"] != "4", None)
RES_023_COMPETENCE = Check(
    "rule/RES-023-competence",
    lambda o: "firstTimeDiploma" in o and o["firstTimeDiploma"] is True,
    lambda document, o, h: document.says(F_EC0D1773D6),
)
RES_023_FIVE_YEARS = Check(
    "rule/RES-023-five-years",
    lambda o: "firstTimeDiploma" in o and "issueDate" in o and o["firstTimeDiploma"] is True,
    lambda document, o, h: (
        (not (o["issueDate"] < "2024-08-01"))
        and document.says(F_485920B6EC)
        and any(
            (
                "assessedOn" in v5
                and (v5["assessedOn"] > v3)
                and (not ("gradeStatus" in v5 and v5["gradeStatus"] in {"E", "K"}))
            )
            for v2 in o.get("programmeAreas", ())
            if "period" in v2
            if "startDate" in v2["period"]
            if (v3 := (str((int(v2["period"]["startDate"][0:4]) + 5)) + v2["period"]["startDate"][4:]))
            for v4 in o.get("subjectResults", ())
            for v5 in v4.get("assessments", ())
        )
    ),
)
RES_023_FLAG = Check(
    "rule/RES-023-flag",
    lambda o: "documentRemarks" in o and (not ("firstTimeDiploma" in o and o["firstTimeDiploma"] is True)),
    lambda document, o, h: any(v1["documentRemarkCode"] == "VMM06" for v1 in o.get("documentRemarks", ())),
)
RES_023_REMARK = Check(
    "rule/RES-023-remark",
    lambda o: "firstTimeDiploma" in o and o["firstTimeDiploma"] is True,
    lambda document, o, h: document.says(F_DDB8CE6641),
)
RES_025_STATED = Check(
    "rule/RES-025-stated",
    lambda o: (
        (not ("absenceDays" in o and "absenceHours" in o))
        and (not ("completionCode" in o and o["completionCode"] in {"K", "L"}))
    ),
    lambda document, o, h: (
        (not ("holderStatus" in h and h["holderStatus"] != "pupil"))
        and any(
            v2["assessmentKind"] == "overall-achievement"
            for v1 in h.get("subjectResults", ())
            if (not ("subjectStatus" in v1 and v1["subjectStatus"] in {"F", "G", "O", "P", "R", "V"}))
            if (not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"])))
            for v2 in v1.get("assessments", ())
        )
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
    "Assessment.assessments": Kind(
        codes=frozenset(
            [
                "annulmentGround",
                "assessmentKind",
                "examinationForm",
                "grade",
                "gradeStatus",
                "gradingScale",
                "interdisciplinary",
                "term",
            ]
        ),
        below={"resultLog": "ResultLogEntry.resultLog"},
        many=frozenset(["resultLog"]),
        checks=(
            RES_004_GRADE_1,
            rules_res.RES_002_EXAMINATION,
            rules_res.RES_003_EXEMPT,
            rules_res.RES_024_DATE,
            rules_res.RES_024_STATUS,
            RES_004_NOT_PASSED,
            rules_res.RES_002_ABSENT,
            rules_res.RES_002_ABSENT_REMARK,
            rules_res.RES_002_NO_BASIS,
            rules_res.RES_020_PLAN_TOO_EARLY,
            rules_res.RES_001_IN_PLACE_F,
            rules_res.RES_001_IN_PLACE_IM,
            rules_res.RES_001_IN_PLACE_IV,
            rules_res.RES_001_IN_PLACE_VO,
            rules_res.RES_001_KIND_COMPETENCE_EXAMINATION,
            rules_res.RES_001_KIND_CONDUCT,
            rules_res.RES_001_KIND_EXAMINATION,
            rules_res.RES_001_KIND_HALF_YEAR,
            rules_res.RES_001_KIND_JOURNEYMANS_EXAMINATION,
            rules_res.RES_001_KIND_MIDWAY,
            rules_res.RES_001_KIND_ORDER,
            rules_res.RES_001_KIND_OVERALL_ACHIEVEMENT,
            rules_res.RES_001_KIND_PRACTICE_CERTIFICATE_EXAMINATION,
            rules_res.RES_001_KIND_PRIOR_LEARNING,
            rules_res.RES_001_KIND_TRADE_EXAMINATION,
            rules_res.RES_001_SCALE_ATTENDED,
            rules_res.RES_001_SCALE_ONE_TO_SIX,
            rules_res.RES_001_SCALE_ORDER_AND_CONDUCT,
            rules_res.RES_001_SCALE_PASSED_NOT_PASSED,
            rules_res.RES_001_SCALE_PRIOR_LEARNING,
            rules_res.RES_001_SCALE_TEST,
            RES_004_UNFINISHED,
            rules_res.RES_008_FORM,
            rules_res.RES_008_INTERDISCIPLINARY,
            rules_res.RES_008_NO_FORM,
            rules_res.RES_008_NVB,
            rules_res.RES_008_TERM,
            rules_res.RES_009_REASON,
            rules_res.RES_022_STANDS,
            structure.ASSESSMENT,
            structure.ASSESSMENT_2,
            structure.ASSESSMENT_3,
            structure.ASSESSMENT_4,
            rules_res.RES_001_SUBJECT,
            rules_res.RES_021_FORMAL_ERROR_2,
            rules_res.RES_021_GRADE,
            rules_res.RES_021_NOT_EXAMINATION,
            rules_res.RES_009_CIRCLE,
            rules_res.RES_009_OTHER_SUBJECT,
            rules_res.RES_009_RESULT,
            rules_res.RES_017_EARLY,
            rules_res.RES_017_EARLY_2,
            rules_res.RES_017_LATE,
            rules_res.RES_017_LATE_2,
            rules_res.RES_021_OVERALL_GRADE,
            rules_res.RES_022_INTERDISCIPLINARY,
        ),
    ),
    "Assessment.conductAssessments": Kind(
        codes=frozenset(
            [
                "annulmentGround",
                "assessmentKind",
                "examinationForm",
                "grade",
                "gradeStatus",
                "gradingScale",
                "interdisciplinary",
                "term",
            ]
        ),
        below={"resultLog": "ResultLogEntry.resultLog"},
        many=frozenset(["resultLog"]),
        checks=(
            RES_004_GRADE_1_2,
            rules_res.RES_002_EXAMINATION,
            rules_res.RES_003_EXEMPT_2,
            rules_res.RES_024_DATE,
            rules_res.RES_024_STATUS_2,
            RES_004_NOT_PASSED_2,
            rules_res.RES_002_ABSENT,
            rules_res.RES_002_ABSENT_REMARK_2,
            rules_res.RES_002_NO_BASIS,
            rules_res.RES_020_PLAN_TOO_EARLY_2,
            rules_res.RES_001_IN_PLACE_F,
            rules_res.RES_001_IN_PLACE_IM,
            rules_res.RES_001_IN_PLACE_IV,
            rules_res.RES_001_IN_PLACE_VO,
            rules_res.RES_001_KIND_COMPETENCE_EXAMINATION,
            rules_res.RES_001_KIND_CONDUCT,
            rules_res.RES_001_KIND_EXAMINATION,
            rules_res.RES_001_KIND_HALF_YEAR,
            rules_res.RES_001_KIND_JOURNEYMANS_EXAMINATION,
            rules_res.RES_001_KIND_MIDWAY,
            rules_res.RES_001_KIND_ORDER,
            rules_res.RES_001_KIND_OVERALL_ACHIEVEMENT,
            rules_res.RES_001_KIND_PRACTICE_CERTIFICATE_EXAMINATION,
            rules_res.RES_001_KIND_PRIOR_LEARNING,
            rules_res.RES_001_KIND_TRADE_EXAMINATION,
            rules_res.RES_001_SCALE_ATTENDED,
            rules_res.RES_001_SCALE_ONE_TO_SIX,
            rules_res.RES_001_SCALE_ORDER_AND_CONDUCT,
            rules_res.RES_001_SCALE_PASSED_NOT_PASSED,
            rules_res.RES_001_SCALE_PRIOR_LEARNING,
            rules_res.RES_001_SCALE_TEST,
            RES_004_UNFINISHED_2,
            rules_res.RES_008_FORM,
            rules_res.RES_008_INTERDISCIPLINARY,
            rules_res.RES_008_NO_FORM,
            rules_res.RES_008_NVB,
            rules_res.RES_008_TERM,
            rules_res.RES_009_REASON,
            structure.ASSESSMENT,
            structure.ASSESSMENT_2,
            structure.ASSESSMENT_3,
            structure.ASSESSMENT_4,
            rules_res.RES_021_FORMAL_ERROR_3,
            rules_res.RES_021_GRADE,
            rules_res.RES_021_NOT_EXAMINATION,
            rules_res.RES_009_CIRCLE,
            rules_res.RES_009_RESULT,
            rules_res.RES_017_EARLY,
            rules_res.RES_017_EARLY_2,
            rules_res.RES_017_LATE,
            rules_res.RES_017_LATE_2,
        ),
    ),
    "Attachment.attachments": Kind(),
    "Diploma": Kind(
        codes=frozenset(
            ["documentState", "evidenceKind", "firstTimeDiploma", "holderStatus", "nqfLevel", "reform", "testData"]
        ),
        below={
            "actors": "Actor.actors",
            "holder": "Person.holder",
            "renditions": "Rendition.renditions",
            "attachments": "Attachment.attachments",
            "programmeAreas": "ProgrammeAreaResult.programmeAreas",
            "subjectResults": "SubjectResult.subjectResults",
            "conductAssessments": "Assessment.conductAssessments",
            "documentRemarks": "DocumentRemark.documentRemarks",
        },
        many=frozenset(
            [
                "actors",
                "renditions",
                "attachments",
                "programmeAreas",
                "subjectResults",
                "conductAssessments",
                "documentRemarks",
            ]
        ),
        checks=(
            rules_res.RES_018_TOO_EARLY_REFORM_2020_08_01_2,
            rules_doc.DOC_006_DELIVERED_ANNULLEDON,
            rules_doc.DOC_006_DELIVERED_CONDUCTASSESSMENTS_ASSESSEDON,
            rules_doc.DOC_006_DELIVERED_CONDUCTASSESSMENTS_RESULTLOG_LOGGEDON,
            rules_doc.DOC_006_DELIVERED_HOLDER_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_ISSUEDATE,
            DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE,
            rules_doc.DOC_006_DELIVERED_REGISTEREDON,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_ASSESSEDON_2,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_ASSESSMENTS_RESULTLOG_LOGGEDON_2,
            rules_doc.DOC_006_DELIVERED_SUBJECTRESULTS_STOPDATE_2,
            rules_doc.DOC_009_ORIGINAL_PAPER_2023_12_31,
            rules_doc.DOC_009_UNSETTLED_PAPER_2023_12_31,
            DOC_011_DIPLOMA_KIND,
            DOC_011_DIPLOMA_LETTER,
            DOC_019_DIPLOMA_ANY,
            DOC_019_DIPLOMA_COUNTY_AUTHORITY,
            DOC_019_DIPLOMA_SCHOOL,
            DOC_019_DIPLOMA_SCHOOL_OR_COUNTY_AUTHORITY,
            rules_doc.DOC_019_STATUS,
            RES_004_AT_MOST_TWO,
            RES_015_BOTH,
            RES_015_CONDUCT_ONCE,
            RES_015_ORDER_ONCE,
            RES_016_DIPLOMA,
            RES_023_COMPETENCE,
            RES_023_FIVE_YEARS,
            RES_023_FLAG,
            RES_023_REMARK,
            DIPLOMA_DIPLOMA,
            DIPLOMA_DIPLOMA_2,
            DIPLOMA_DIPLOMA_3,
            DIPLOMA_DIPLOMA_4,
            DIPLOMA_DIPLOMA_5,
            rules_res.RES_009_SUBJECT_ONCE,
            rules_doc.DOC_006_ANNULMENT,
            rules_res.RES_001_CONDUCT,
            rules_res.RES_015_ADULT,
            rules_res.RES_015_PRIVATE_CANDIDATE,
            rules_doc.DOC_011_CONTROL,
            rules_doc.DOC_011_OLD,
            rules_doc.DOC_011_TEST,
            rules_str.STR_013_ANNULLED,
            rules_str.STR_013_ISSUE_DATE,
            rules_str.STR_013_ISSUER,
            rules_str.STR_013_NOT_ANNULLED,
            rules_str.STR_013_NOT_REGISTERED,
            rules_str.STR_013_NOT_REPLACED,
            rules_str.STR_013_NUMBER,
            rules_str.STR_013_REGISTERED,
            rules_str.STR_013_REPLACED,
            rules_res.RES_016_EQF,
            rules_res.RES_016_ISCED,
            rules_doc.DOC_006_BIRTH,
            rules_doc.DOC_006_CONDUCT,
            rules_doc.DOC_006_RESULTS,
            DOC_016_ENDED,
            DOC_016_FROM_2021_01_01,
            DOC_016_FROM_2024_08_01,
            DOC_016_FROM_2025_08_01,
            DOC_016_TO_2024_07_31,
            rules_doc.DOC_006_REGISTRATION,
            rules_doc.DOC_009_ONE,
            rules_str.STR_013_ITSELF,
            rules_str.STR_013_SAME_NUMBER,
        ),
    ),
    "DocumentRemark.documentRemarks": Kind(
        codes=frozenset(["documentRemarkCode"]),
        below={"remarkParameters": "RemarkParameter.remarkParameters"},
        many=frozenset(["remarkParameters"]),
        checks=(
            rules_res.RES_011_LEVEL_DOCUMENT_REMARK,
            rules_res.RES_011_PARAMETERS_SHORT_DATE_DOCUMENT_REMARK,
            rules_res.RES_011_NO_PARAMETERS_ANY_DOCUMENT_REMARK,
            rules_res.RES_018_EXPIRED_DOCUMENT_REMARK,
            rules_res.RES_011_NAMED_ATTACHMENT_DOCUMENT_REMARK,
            rules_res.RES_018_TOO_LATE_DOCUMENT_REMARK_2011_11_01,
            rules_res.RES_011_PARAMETERS_DECISION_TEXT_DOCUMENT_REMARK,
            rules_res.RES_011_PARAMETERS_FOUR_DIGIT_YEAR_AND_MONTHS_COMPLETED_AND_MONTHS_FIXED_AND_TRADE_NAME_DOCUMENT_REMARK,
            rules_res.RES_011_PARAMETERS_LONG_DATE_DOCUMENT_REMARK,
            rules_res.RES_011_PARAMETERS_AREA_AND_NAME_DOCUMENT_REMARK,
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
            rules_idn.IDN_003_SYNTHETIC_2,
            rules_idn.IDN_009_MADE_UP,
            rules_idn.IDN_010_TOO_EARLY_2,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "Period.period": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Person.holder": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            rules_idn.IDN_011_ONE_CURRENT,
            rules_idn.IDN_011_OVERLAP,
            rules_idn.IDN_011_OVERLAP_2,
            rules_idn.IDN_011_OVERLAP_3,
        ),
    ),
    "ProgrammeAreaResult.programmeAreas": Kind(
        codes=frozenset(["completionCode", "level", "programmeAreaCode"]),
        below={"period": "Period.period"},
        checks=(
            EXM_021_TOO_FEW_LIKE_HS_HEA,
            EXM_021_TOO_MANY_LIKE_HS_HEA,
            RES_010_EARLIER_BA_TMF,
            RES_010_HOURS_OF_1963,
            RES_010_SUBJECTS_BA_TMF,
            EXM_021_TOO_FEW_LIKE_HS_FOT,
            RES_010_EARLIER_EL_AUT,
            RES_010_HOURS_OF_2944,
            RES_010_SUBJECTS_EL_AUT,
            RES_010_EARLIER_EL_AVI,
            RES_010_SUBJECTS_EL_AVI,
            RES_010_EARLIER_EL_DAT,
            RES_010_SUBJECTS_EL_DAT,
            RES_010_EARLIER_EL_DRF,
            RES_010_SUBJECTS_EL_DRF,
            RES_010_EARLIER_EL_ELE,
            RES_010_SUBJECTS_EL_ELE,
            RES_010_EARLIER_EL_KVV,
            RES_010_SUBJECTS_EL_KVV,
            RES_010_EARLIER_EL_MEL,
            RES_010_SUBJECTS_EL_MEL,
            RES_010_EARLIER_EL_ROM,
            RES_010_SUBJECTS_EL_ROM,
            RES_010_EARLIER_FD_BLD,
            RES_010_SUBJECTS_FD_BLD,
            RES_010_EARLIER_HS_AKT,
            RES_010_SUBJECTS_HS_AKT,
            RES_010_EARLIER_HS_AMB,
            RES_010_SUBJECTS_HS_AMB,
            RES_010_EARLIER_HS_BUA,
            RES_010_SUBJECTS_HS_BUA,
            RES_010_EARLIER_HS_FOT,
            RES_010_SUBJECTS_HS_FOT,
            RES_010_EARLIER_HS_HEA,
            RES_010_SUBJECTS_HS_HEA,
            RES_010_EARLIER_HS_HES,
            RES_010_SUBJECTS_HS_HES,
            EXM_021_TOO_FEW_LIKE_ST_REA,
            EXM_021_TOO_MANY_LIKE_ST_REA,
            RES_010_EARLIER_ID,
            RES_010_HOURS_OF_2943,
            RES_010_SUBJECTS_ID,
            RES_010_EARLIER_KD,
            RES_010_HOURS_OF_2831,
            RES_010_SUBJECTS_KD,
            RES_010_EARLIER_MD_DAN,
            RES_010_SUBJECTS_MD_DAN,
            RES_010_EARLIER_MD_DRA,
            RES_010_SUBJECTS_MD_DRA,
            RES_010_EARLIER_MD_MUS,
            RES_010_SUBJECTS_MD_MUS,
            RES_010_EARLIER_ME,
            RES_010_SUBJECTS_ME,
            EXM_021_TOO_FEW_LIKE_PB_3,
            EXM_021_TOO_MANY_LIKE_PB_3,
            RES_010_EARLIER_PB_3,
            RES_010_HOURS_OF_841,
            RES_010_SUBJECTS_PB_3,
            EXM_021_TOO_FEW_LIKE_PB_4,
            RES_010_EARLIER_PB_4,
            RES_010_HOURS_OF_645,
            RES_010_SUBJECTS_PB_4,
            RES_010_EARLIER_ST_REA,
            RES_010_HOURS_OF_2523,
            RES_010_SUBJECTS_ST_REA,
            RES_010_EARLIER_ST_SSA,
            RES_010_SUBJECTS_ST_SSA,
            RES_025_STATED,
            rules_idn.IDN_006_AREA_LEVEL,
            rules_idn.IDN_006_LISTED_AREA,
            rules_res.RES_019_REASON,
            rules_res.RES_019_STOP_DATE,
            rules_res.RES_019_REASON_ALONE,
            rules_res.RES_019_ORDER,
            rules_res.RES_014_ALL_PASSED,
            rules_res.RES_014_NO_BASIS,
            rules_res.RES_014_NOTHING_MISSING,
        ),
    ),
    "RemarkParameter.remarkParameters": Kind(),
    "Rendition.renditions": Kind(
        codes=frozenset(["renditionStatus"]),
        checks=(
            rules_doc.DOC_009_ORIGINAL_POINTS,
            rules_doc.DOC_009_POINTS,
            structure.RENDITION,
            structure.RENDITION_2,
            structure.RENDITION_3,
            structure.RENDITION_4,
            rules_doc.DOC_009_POINTS_TO_ORIGINAL,
        ),
    ),
    "ResultLogEntry.resultLog": Kind(
        checks=(
            structure.RESULTLOGENTRY,
            structure.RESULTLOGENTRY_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(
        codes=frozenset(["curriculumCode", "reform", "subjectCode"]),
        checks=(
            rules_res.RES_018_TOO_EARLY_REFORM_2020_08_01_3,
            rules_idn.IDN_006_TOO_EARLY_2020,
            rules_idn.IDN_006_TOO_EARLY_2021,
            rules_idn.IDN_006_TOO_EARLY_2022,
            rules_idn.IDN_006_CURRICULUM,
            rules_idn.IDN_006_EXPIRED,
            rules_idn.IDN_006_LISTED,
            rules_idn.IDN_006_SUBJECT_FORM,
        ),
    ),
    "SubjectRemark.subjectRemark": Kind(
        codes=frozenset(["subjectRemarkCode"]),
        below={"remarkParameters": "RemarkParameter.remarkParameters"},
        many=frozenset(["remarkParameters"]),
        checks=(
            rules_res.RES_011_NO_PARAMETERS_ANY_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2008_12_31,
            rules_res.RES_011_ATTACHMENT_SUBJECT_REMARK,
            rules_res.RES_020_NO_BASIS_TOO_LATE,
            rules_res.RES_011_LEVEL_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2011_11_01,
            rules_res.RES_011_PARAMETERS_MOTHER_TONGUE_NAME_SUBJECT_REMARK,
            rules_res.RES_018_EXPIRED_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_R94_SUBJECT_CODE_SUBJECT_REMARK,
            rules_res.RES_018_TOO_LATE_SUBJECT_REMARK_2016_12_31,
            rules_res.RES_011_PARAMETERS_FOUR_DIGIT_YEAR_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_FREE_DESIGNATION_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_LANGUAGE_SUBJECT_CODES_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_AREA_CODE_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_PRESENT_SUBJECT_CODE_SUBJECT_REMARK,
            rules_res.RES_011_PARAMETERS_RS_SUBJECT_CODE_SUBJECT_REMARK,
            RES_011_DIPLOMA,
        ),
    ),
    "SubjectResult.subjectResults": Kind(
        codes=frozenset(["absenceLimitExtended", "passed", "subjectStatus", "subjectType"]),
        below={
            "subject": "Subject.subject",
            "subjectRemark": "SubjectRemark.subjectRemark",
            "period": "Period.period",
            "assessments": "Assessment.assessments",
        },
        many=frozenset(["assessments"]),
        checks=(
            RES_004_VOCATIONAL,
            RES_004_COMMON_CORE,
            rules_res.RES_005_PRIVATE,
            rules_res.RES_007_GRADE,
            rules_res.RES_007_REMARK,
            rules_res.RES_007_REMARK_ALONE,
            rules_res.RES_007_WITHIN_LIMIT,
            rules_res.RES_008_TEST_REMARK,
            rules_res.RES_009_ONE_OVERALL_GRADE,
            rules_res.RES_019_REASON_2,
            rules_res.RES_019_STOP_DATE_2,
            rules_res.RES_019_REASON_ALONE_2,
            rules_idn.IDN_006_LEVEL,
            rules_idn.IDN_006_OWN_AREA,
            rules_res.RES_019_ORDER,
            rules_res.RES_014_COMPULSORY_SCHOOL,
            rules_res.RES_006_NOT_PASSED,
            rules_res.RES_006_PASSED,
        ),
    ),
}
