"""What is looked at in the documents of the profile diploma.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import facts, rules_act, rules_doc, rules_idn, rules_res, rules_str, structure, terms
from veiskille.tree import Check, Kind, matches

if TYPE_CHECKING:
    from veiskille.tree import Node, Pairs, Tree


T_00170F78ED = frozenset({"STSSA2----", "STSSA3----", "STUSP1----"})
T_05BC7F2DFA = frozenset({"HSAMB2----", "HSHSF1----"})
T_0963AD436F = frozenset({"REL1003", "REL1004"})
T_10117DB8F5 = frozenset({"FAM04", "FAM29", "FAM36", "FAM39"})
T_12E1F26240 = frozenset({"IDIDR2----", "IDIDR3----", "IDRET1----"})
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
T_2C5B732D5B = frozenset({"MAT1151", "MAT1152"})
T_34442E01F7 = frozenset({"ELE1006", "ELE2005", "ELE2006", "ELE2007", "ELE3004"})
T_3704D8E957 = frozenset({"VMM07", "VMM08", "VMM09", "VMM10", "VMM20", "VMM21", "VMM22", "VMM24"})
T_3CD00B31EE = frozenset({"MEMOK1----", "MEMOK2----", "MEMOK3----"})
T_414B63E7FA = frozenset({"GEO1003", "GEO1004"})
T_41A03E5C43 = frozenset({"FLY2014", "FLY3014", "FLY3019", "FLY3023"})
T_4203A21E35 = frozenset({"HSHEA2----", "HSHSF1----"})
T_43A1E7AB0A = frozenset({"ELDAT3----", "ELDEL2----", "ELELE1----"})
T_45393D2778 = frozenset(
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
T_47B300B3F8 = frozenset({"FDBLD2----", "FDFBI1----"})
T_4D0E309F29 = frozenset({"HSBUA2----", "HSHSF1----"})
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
T_666F73C22B = frozenset({"HSAKT2----", "HSHSF1----"})
T_70BE06A00A = frozenset({"PBPBY4----", "PBPBY4YK--"})
T_7638F85C54 = frozenset({"G", "R", "V"})
T_79D387D9F3 = frozenset({"ELDRF2----", "ELELE1----"})
T_79DC75C920 = frozenset({"KRO1018", "KRO1019"})
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
T_7BD13A7DEB = frozenset({"ELE1007", "ELE2005", "ELE2006", "ELE2007", "ELE3004"})
T_802923CF5B = frozenset({"ELELE1----", "ELELE2----"})
T_80C2738323 = frozenset({"ENG1007", "ENG1008", "ENG1009", "ENG1010", "ENG1011", "ENG1013"})
T_86FCC47F68 = frozenset({"HSFOT2----", "HSFOT3----", "HSHSF1----"})
T_8C9DC0C977 = frozenset({"HSHES2----", "HSHSF1----"})
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
T_904E1BB496 = frozenset({"MDDRA2----", "MDDRA3----", "MDMDD1----"})
T_916FB30BD4 = frozenset({"ELAVI3----", "ELELE1----", "ELFLY2----"})
T_91DE980E10 = frozenset({"SAK1001", "SAK1002"})
T_975B339A96 = frozenset({"STREA2----", "STREA3----", "STUSP1----"})
T_99A457F07A = frozenset({"HIS1010", "HIS1011"})
T_9BE89CB390 = frozenset({"ELAUT2----", "ELAUT3----", "ELELE1----"})
T_9DACD3DC69 = frozenset({"ELELE1----", "ELELE2----", "ELMEL3----"})
T_9F54F87E6C = frozenset({"ELDEL2----", "ELELE1----", "ELROM3----"})
T_9F9313DDD8 = frozenset({"VMM11", "VMM39", "VMM40", "VMM41"})
T_A0CE174C7C = frozenset(
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
T_AF650FAD2D = frozenset({"FLY2013", "FLY3014", "FLY3019", "FLY3023"})
T_B617BF103A = frozenset({"MDMDD1----", "MDMUS2----", "MDMUS3----"})
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
T_CA5AFE7C0D = frozenset({"KDKDA1----", "KDKDA2----", "KDKDA3----"})
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
T_CC9A3110A9 = frozenset({"FLY2015", "FLY3014", "FLY3019", "FLY3023"})
T_CF7D383F0E = frozenset({"BABAT1----", "BATMF2----"})
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
T_F070D62EF5 = frozenset({"MDDAN2----", "MDDAN3----", "MDMDD1----"})
T_F862A7F1EB = frozenset({"ELELE1----", "ELKVV2----"})


def F_0F1BEF289D(document: Tree, o: Node) -> object:
    for v1 in o.get("subjectResults", ()):
        if "hours" in v1:
            return True
    return False


def F_2F56398CE0(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_B8CDC339EA):
        if (
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
        ):
            return True
    return False


def F_37B31C88A9(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2944)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_599360C1B7(document: Tree, o: Node) -> object:
    for v1 in o.get("subjectResults", ()):
        if not ("subjectStatus" in v1 and v1["subjectStatus"] == "P"):
            for v2 in v1.get("assessments", ()):
                if (
                    v2["assessmentKind"] == "examination"
                    and (not ("gradeStatus" in v2 and v2["gradeStatus"] == "S"))
                    and (
                        v1["subject"]["subjectCode"] in T_7A6CB1E270
                        or ("interdisciplinary" in v2 and v2["interdisciplinary"] is True)
                    )
                    and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
                ):
                    return False
    return True


def F_7459C916D4(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_B8CDC339EA):
        if (
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
        ):
            return True
    return False


def F_8173F1D2AC(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2831)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_868B7B44F0(document: Tree, o: Node) -> object:
    for v1 in o.get("attainedCompetences", ()):
        if v1 == "vocational-competence":
            return False
    return True


def F_93A10F00AA(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_B8CDC339EA):
        if (
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
        ):
            return True
    return False


def F_9A7A0E6AF1(document: Tree, o: Node) -> object:
    for v1 in document.upward(o, T_B8CDC339EA):
        if (
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
        ):
            return True
    return False


def F_B02986672D(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2943)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_B9B4C27974(document: Tree, o: Node) -> object:
    for v1 in o.get("programmeAreas", ()):
        if "period" in v1 and "endDate" in v1["period"] and v1["period"]["endDate"] >= "2026-08-01":
            return False
    return True


def F_BA1B8D93F9(document: Tree, o: Node) -> object:
    if "awardedBy" in o:
        for v1 in document.of(o["awardedBy"], "actorKind"):
            if v1 not in {"county-authority", "school"}:
                return True
    return False


def F_BE204890A7(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 2523)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_D8C0A16DFD(document: Tree, o: Node) -> object:
    for v1 in o.get("attainedCompetences", ()):
        if v1 == "general-study-competence":
            return False
    return True


def F_DF483708B4(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 841)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_EBCF0F17BD(document: Tree, o: Node) -> object:
    for v1 in o.get("subjectResults", ()):
        if "hours" in v1:
            return False
    return True


def F_FD621A9D75(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 645)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def F_FE9CAF227E(document: Tree, o: Node) -> object:
    return (lambda values: bool(values) and sum(values) < 1963)(
        [v1["hours"] for v1 in o.get("subjectResults", ()) if "hours" in v1]
    )


def N_672A981A6C(document: Tree, o: Node) -> int:
    return len(
        {
            id(v2)
            for v1 in o.get("subjectResults", ())
            if (not v1["subject"]["subjectCode"] in T_7A6CB1E270)
            if (not ("subjectStatus" in v1 and v1["subjectStatus"] == "P"))
            for v2 in v1.get("assessments", ())
            if v2["assessmentKind"] == "examination"
            if (not ("gradeStatus" in v2 and v2["gradeStatus"] == "S"))
            if (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
            if (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
        }
    )


def N_8F3793A50E(document: Tree, o: Node) -> int:
    return len(
        {
            id(v1)
            for v1 in o.get("subjectResults", ())
            if ("subjectRemark" in v1 and v1["subjectRemark"]["subjectRemarkCode"] == "FAM37")
        }
    )


def N_8FDF1C0D01(document: Tree, o: Node) -> int:
    return len(
        {
            id(v1)
            for v1 in o.get("conductAssessments", ())
            if v1["assessmentKind"] == "conduct"
            if (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
        }
    )


def N_DE6E4E5FA8(document: Tree, o: Node) -> int:
    return len(
        {
            id(v1)
            for v1 in o.get("conductAssessments", ())
            if v1["assessmentKind"] == "order"
            if (not (document.holding("replaces", v1["id"]) if "id" in v1 else ()))
        }
    )


def _diploma_diploma(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["awardedBy"] not in terms.T_62E90CF869 and (not document.types(o["awardedBy"])):
            return True
    return False


DIPLOMA_DIPLOMA = Check("shape/diploma/Diploma", lambda o: "awardedBy" in o, _diploma_diploma)


def _diploma_diploma_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


DIPLOMA_DIPLOMA_2 = Check("shape/diploma/Diploma", lambda o: "legalBasis" in o, _diploma_diploma_2)


def _diploma_diploma_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["registeredIn"] not in terms.T_62E90CF869 and (not document.types(o["registeredIn"])):
            return True
    return False


DIPLOMA_DIPLOMA_3 = Check("shape/diploma/Diploma", lambda o: "registeredIn" in o, _diploma_diploma_3)


def _diploma_diploma_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["awardedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["awardedBy"]))
            and document.types(o["awardedBy"])
        ):
            return True
    return False


DIPLOMA_DIPLOMA_4 = Check("shape/diploma/Diploma", lambda o: "awardedBy" in o, _diploma_diploma_4)


def _diploma_diploma_5(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["registeredIn"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["registeredIn"]))
            and document.types(o["registeredIn"])
        ):
            return True
    return False


DIPLOMA_DIPLOMA_5 = Check("shape/diploma/Diploma", lambda o: "registeredIn" in o, _diploma_diploma_5)


def _doc_006_delivered_programmeareas_stopdate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("programmeAreas", ()):
            if "stopDate" in v1 and (not v1["stopDate"] <= o["deliveredOn"]):
                return True
    return False


DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE = Check(
    "rule/DOC-006-delivered-programmeAreas-stopDate",
    lambda o: "deliveredOn" in o,
    _doc_006_delivered_programmeareas_stopdate,
)
DOC_011_DIPLOMA_KIND = Check("rule/DOC-011-diploma-kind", lambda o: o["evidenceKind"] != "VM", None)


def _doc_011_diploma_letter(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not matches("^[^K]([^A]|A)*\\Z", o["documentNumber"]):
            return True
    return False


DOC_011_DIPLOMA_LETTER = Check("rule/DOC-011-diploma-letter", lambda o: "documentNumber" in o, _doc_011_diploma_letter)


def _doc_016_ended(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o.get("legalBasis", ()):
            for v2 in o.get("legalBasis", ()):
                if v2 in terms.T_F99C9F8E34:
                    for v3 in document.upward(o, T_B8CDC339EA):
                        if "issueDate" not in v3 and "annulledOn" not in v3 and "deliveredOn" not in v3:
                            return True
    return False


DOC_016_ENDED = Check(
    "rule/DOC-016-ended",
    lambda o: "legalBasis" in o and "issueDate" not in o and "annulledOn" not in o and "deliveredOn" not in o,
    _doc_016_ended,
)


def _doc_016_from_2021_01_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                and document.says(F_93A10F00AA)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_337B099648:
                    return True
    return False


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
    _doc_016_from_2021_01_01,
)


def _doc_016_from_2024_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                and document.says(F_7459C916D4)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_0C8989C789:
                    return True
    return False


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
    _doc_016_from_2024_08_01,
)


def _doc_016_from_2025_08_01(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                and document.says(F_2F56398CE0)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 == "https://w3id.org/veiskille/provision/lov-2023-06-09-30/25-5":
                    return True
    return False


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
    _doc_016_from_2025_08_01,
)


def _doc_016_to_2024_07_31(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
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
                and document.says(F_9A7A0E6AF1)
            )
        ) and o.get("legalBasis", ()):
            for v3 in o.get("legalBasis", ()):
                if v3 in terms.T_F99C9F8E34:
                    return True
    return False


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
    _doc_016_to_2024_07_31,
)


def _doc_019_diploma_any(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            "holderStatus" not in o
            or (
                "holderStatus" in o
                and o["holderStatus"] not in {"adult-participant", "apprentice", "private-candidate", "pupil"}
            )
        ) and (("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3) or document.says(F_BA1B8D93F9)):
            return True
    return False


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
    _doc_019_diploma_any,
)


def _doc_019_diploma_county_authority(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3) or document.says(facts.F_2760CD6CC3):
            return True
    return False


DOC_019_DIPLOMA_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-diploma-county-authority",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and o["holderStatus"] not in {"adult-participant", "apprentice"}))
        and "awardedBy" in o
    ),
    _doc_019_diploma_county_authority,
)


def _doc_019_diploma_school(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("awardedBy" in o and o["awardedBy"] in terms.T_62E90CF869) or document.says(facts.F_557625A9BB):
            return True
    return False


DOC_019_DIPLOMA_SCHOOL = Check(
    "rule/DOC-019-diploma-school",
    lambda o: "holderStatus" in o and (not ("holderStatus" in o and o["holderStatus"] != "pupil")) and "awardedBy" in o,
    _doc_019_diploma_school,
)


def _doc_019_diploma_school_or_county_authority(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if ("awardedBy" in o and o["awardedBy"] in terms.T_19F52258C3) or document.says(F_BA1B8D93F9):
            return True
    return False


DOC_019_DIPLOMA_SCHOOL_OR_COUNTY_AUTHORITY = Check(
    "rule/DOC-019-diploma-school-or-county-authority",
    lambda o: (
        "holderStatus" in o
        and (not ("holderStatus" in o and o["holderStatus"] != "private-candidate"))
        and "awardedBy" in o
    ),
    _doc_019_diploma_school_or_county_authority,
)


def _exm_021_too_few_like_hs_fot(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            (not "P" in c1)
            and c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c2.isdisjoint(T_9F9313DDD8)
            and c3.isdisjoint(T_BF0D05E2FE)
            and c3.isdisjoint(T_10117DB8F5)
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
            and document.says(F_599360C1B7)
            and (
                (c4 <= T_9BE89CB390 and "ELAUT3----" in c4 and "ELELE1----" in c4 and "ELAUT2----" in c4)
                or (c4 <= T_916FB30BD4 and "ELAVI3----" in c4 and "ELELE1----" in c4 and "ELFLY2----" in c4)
                or (c4 <= T_43A1E7AB0A and "ELDAT3----" in c4 and "ELELE1----" in c4 and "ELDEL2----" in c4)
                or (c4 <= T_9DACD3DC69 and "ELMEL3----" in c4 and "ELELE1----" in c4 and "ELELE2----" in c4)
                or (c4 <= T_9F54F87E6C and "ELROM3----" in c4 and "ELELE1----" in c4 and "ELDEL2----" in c4)
                or (c4 <= T_86FCC47F68 and "HSFOT3----" in c4 and "HSHSF1----" in c4 and "HSFOT2----" in c4)
            )
        ):
            return True
    return False


EXM_021_TOO_FEW_LIKE_HS_FOT = Check(
    "rule/EXM-021-too-few-like-HS-FOT",
    lambda o: (
        o["programmeAreaCode"] in {"ELAUT3----", "ELAVI3----", "ELDAT3----", "ELMEL3----", "ELROM3----", "HSFOT3----"}
    ),
    _exm_021_too_few_like_hs_fot,
)


def _exm_021_too_few_like_hs_hea(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            (not "P" in c1)
            and c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c2.isdisjoint(T_9F9313DDD8)
            and c3.isdisjoint(T_BF0D05E2FE)
            and c3.isdisjoint(T_10117DB8F5)
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
            and document.says(F_599360C1B7)
            and (
                (c4 <= T_CF7D383F0E and "BATMF2----" in c4 and "BABAT1----" in c4)
                or (c4 <= T_79D387D9F3 and "ELDRF2----" in c4 and "ELELE1----" in c4)
                or (c4 <= T_F862A7F1EB and "ELKVV2----" in c4 and "ELELE1----" in c4)
                or (c4 <= T_47B300B3F8 and "FDBLD2----" in c4 and "FDFBI1----" in c4)
                or (c4 <= T_666F73C22B and "HSAKT2----" in c4 and "HSHSF1----" in c4)
                or (c4 <= T_05BC7F2DFA and "HSAMB2----" in c4 and "HSHSF1----" in c4)
                or (c4 <= T_4D0E309F29 and "HSBUA2----" in c4 and "HSHSF1----" in c4)
                or (c4 <= T_4203A21E35 and "HSHEA2----" in c4 and "HSHSF1----" in c4)
                or (c4 <= T_8C9DC0C977 and "HSHES2----" in c4 and "HSHSF1----" in c4)
                or (c4 <= T_802923CF5B and "ELELE2----" in c4 and "ELELE1----" in c4 and (not "ELMEL3----" in c4))
            )
        ):
            return True
    return False


EXM_021_TOO_FEW_LIKE_HS_HEA = Check(
    "rule/EXM-021-too-few-like-HS-HEA",
    lambda o: (
        o["programmeAreaCode"]
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
    _exm_021_too_few_like_hs_hea,
)


def _exm_021_too_few_like_pb_3(document: Tree, found: Pairs) -> object:
    c1 = document.codes("programmeAreas/programmeAreaCode")
    c2 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c3 = document.codes("documentRemarks/documentRemarkCode")
    c4 = document.codes("subjectResults/subjectStatus")
    for _, h in found:
        if (
            c1 <= T_5F920AD99E
            and (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
            and c2.isdisjoint(T_BF0D05E2FE)
            and c3.isdisjoint(T_A0CE174C7C)
            and c4.isdisjoint(T_7638F85C54)
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
            and c2.isdisjoint(T_10117DB8F5)
            and c3.isdisjoint(T_9F9313DDD8)
            and (not "P" in c4)
            and document.number(N_672A981A6C) < 3
            and "PBPBY3----" in c1
        ):
            return True
    return False


EXM_021_TOO_FEW_LIKE_PB_3 = Check(
    "rule/EXM-021-too-few-like-PB-3", lambda o: o["programmeAreaCode"] == "PBPBY3----", _exm_021_too_few_like_pb_3
)


def _exm_021_too_few_like_pb_4(document: Tree, found: Pairs) -> object:
    c1 = document.codes("programmeAreas/programmeAreaCode")
    c2 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c3 = document.codes("documentRemarks/documentRemarkCode")
    c4 = document.codes("subjectResults/subjectStatus")
    for _, h in found:
        if (
            c1 <= T_1E3A6C7269
            and (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
            and c2.isdisjoint(T_BF0D05E2FE)
            and c3.isdisjoint(T_A0CE174C7C)
            and c4.isdisjoint(T_7638F85C54)
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
            and c2.isdisjoint(T_10117DB8F5)
            and c3.isdisjoint(T_9F9313DDD8)
            and (not "P" in c4)
            and document.number(N_672A981A6C) < 2
            and (not c1.isdisjoint(T_70BE06A00A))
        ):
            return True
    return False


EXM_021_TOO_FEW_LIKE_PB_4 = Check(
    "rule/EXM-021-too-few-like-PB-4",
    lambda o: o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    _exm_021_too_few_like_pb_4,
)


def _exm_021_too_few_like_st_rea(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            (not "P" in c1)
            and c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c2.isdisjoint(T_9F9313DDD8)
            and c3.isdisjoint(T_BF0D05E2FE)
            and c3.isdisjoint(T_10117DB8F5)
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
            and document.number(N_672A981A6C) < 5
            and (
                (c4 <= T_12E1F26240 and "IDIDR3----" in c4 and "IDRET1----" in c4 and "IDIDR2----" in c4)
                or (c4 <= T_CA5AFE7C0D and "KDKDA3----" in c4 and "KDKDA1----" in c4 and "KDKDA2----" in c4)
                or (c4 <= T_F070D62EF5 and "MDDAN3----" in c4 and "MDMDD1----" in c4 and "MDDAN2----" in c4)
                or (c4 <= T_904E1BB496 and "MDDRA3----" in c4 and "MDMDD1----" in c4 and "MDDRA2----" in c4)
                or (c4 <= T_B617BF103A and "MDMUS3----" in c4 and "MDMDD1----" in c4 and "MDMUS2----" in c4)
                or (c4 <= T_3CD00B31EE and "MEMOK3----" in c4 and "MEMOK1----" in c4 and "MEMOK2----" in c4)
                or (c4 <= T_975B339A96 and "STREA3----" in c4 and "STUSP1----" in c4 and "STREA2----" in c4)
                or (c4 <= T_00170F78ED and "STSSA3----" in c4 and "STUSP1----" in c4 and "STSSA2----" in c4)
            )
        ):
            return True
    return False


EXM_021_TOO_FEW_LIKE_ST_REA = Check(
    "rule/EXM-021-too-few-like-ST-REA",
    lambda o: (
        o["programmeAreaCode"]
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
    _exm_021_too_few_like_st_rea,
)


def _exm_021_too_many_like_hs_hea(document: Tree, found: Pairs) -> object:
    c1 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
            and document.number(N_672A981A6C) > 2
            and (
                (c1 <= T_CF7D383F0E and "BATMF2----" in c1 and "BABAT1----" in c1)
                or (c1 <= T_79D387D9F3 and "ELDRF2----" in c1 and "ELELE1----" in c1)
                or (c1 <= T_F862A7F1EB and "ELKVV2----" in c1 and "ELELE1----" in c1)
                or (c1 <= T_47B300B3F8 and "FDBLD2----" in c1 and "FDFBI1----" in c1)
                or (c1 <= T_666F73C22B and "HSAKT2----" in c1 and "HSHSF1----" in c1)
                or (c1 <= T_05BC7F2DFA and "HSAMB2----" in c1 and "HSHSF1----" in c1)
                or (c1 <= T_4D0E309F29 and "HSBUA2----" in c1 and "HSHSF1----" in c1)
                or (c1 <= T_4203A21E35 and "HSHEA2----" in c1 and "HSHSF1----" in c1)
                or (c1 <= T_8C9DC0C977 and "HSHES2----" in c1 and "HSHSF1----" in c1)
                or (c1 <= T_802923CF5B and "ELELE2----" in c1 and "ELELE1----" in c1 and (not "ELMEL3----" in c1))
            )
        ):
            return True
    return False


EXM_021_TOO_MANY_LIKE_HS_HEA = Check(
    "rule/EXM-021-too-many-like-HS-HEA",
    lambda o: (
        o["programmeAreaCode"]
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
    _exm_021_too_many_like_hs_hea,
)


def _exm_021_too_many_like_pb_3(document: Tree, found: Pairs) -> object:
    c1 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            c1 <= T_5F920AD99E
            and (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
            and document.number(N_672A981A6C) > 5
            and "PBPBY3----" in c1
        ):
            return True
    return False


EXM_021_TOO_MANY_LIKE_PB_3 = Check(
    "rule/EXM-021-too-many-like-PB-3", lambda o: o["programmeAreaCode"] == "PBPBY3----", _exm_021_too_many_like_pb_3
)


def _exm_021_too_many_like_st_rea(document: Tree, found: Pairs) -> object:
    c1 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            (not ("issueDate" in h and (not h["issueDate"] >= "2024-08-01")))
            and document.number(N_672A981A6C) > 6
            and (
                (c1 <= T_12E1F26240 and "IDIDR3----" in c1 and "IDRET1----" in c1 and "IDIDR2----" in c1)
                or (c1 <= T_CA5AFE7C0D and "KDKDA3----" in c1 and "KDKDA1----" in c1 and "KDKDA2----" in c1)
                or (c1 <= T_F070D62EF5 and "MDDAN3----" in c1 and "MDMDD1----" in c1 and "MDDAN2----" in c1)
                or (c1 <= T_904E1BB496 and "MDDRA3----" in c1 and "MDMDD1----" in c1 and "MDDRA2----" in c1)
                or (c1 <= T_B617BF103A and "MDMUS3----" in c1 and "MDMDD1----" in c1 and "MDMUS2----" in c1)
                or (c1 <= T_3CD00B31EE and "MEMOK3----" in c1 and "MEMOK1----" in c1 and "MEMOK2----" in c1)
                or (c1 <= T_975B339A96 and "STREA3----" in c1 and "STUSP1----" in c1 and "STREA2----" in c1)
                or (c1 <= T_00170F78ED and "STSSA3----" in c1 and "STUSP1----" in c1 and "STSSA2----" in c1)
            )
        ):
            return True
    return False


EXM_021_TOO_MANY_LIKE_ST_REA = Check(
    "rule/EXM-021-too-many-like-ST-REA",
    lambda o: (
        o["programmeAreaCode"]
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
    _exm_021_too_many_like_st_rea,
)


def _res_004_at_most_two(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if len(o.get("subjectResults", ())) > 2 and document.number(N_8F3793A50E) > 2:
            return True
    return False


RES_004_AT_MOST_TWO = Check("rule/RES-004-at-most-two", lambda o: True, _res_004_at_most_two)


def _res_004_common_core(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["subjectRemark"]["subjectRemarkCode"] == "FAM37":
            return True
    return False


RES_004_COMMON_CORE = Check(
    "rule/RES-004-common-core",
    lambda o: "subjectRemark" in o and (not ("subjectType" in o and o["subjectType"] == "FF")),
    _res_004_common_core,
)


def _res_004_grade_1(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for o, h in found:
        if (
            (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM35"))
            and (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM37"))
            and (not ("countsTowardsQualification" in h and h["countsTowardsQualification"] is False))
            and ("subjectRemark" not in h or (not "VMM23" in c1))
            and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
            and (
                (not o["assessmentKind"] == "overall-achievement")
                or (
                    not any(
                        (
                            (not v2["grade"] not in {"2", "3", "4", "5", "6"})
                            and v2["assessmentKind"] == "examination"
                            and (not ("interdisciplinary" in v2 and v2["interdisciplinary"] is True))
                            and (not (document.holding("replaces", v2["id"]) if "id" in v2 else ()))
                        )
                        for v2 in h.get("assessments", ())
                    )
                )
            )
            and (
                not (
                    o["assessmentKind"] == "overall-achievement"
                    and any(
                        (
                            v6["grade"] in {"2", "3", "4", "5", "6"}
                            and v6["assessmentKind"] == "examination"
                            and (not ("interdisciplinary" in v6 and v6["interdisciplinary"] is True))
                            and (not (document.holding("replaces", v6["id"]) if "id" in v6 else ()))
                        )
                        for v4 in document.root.get("subjectResults", ())
                        if (v5 := (h["subject"]["subjectCode"] + "-" + v4["subject"]["subjectCode"]))
                        if (
                            v5
                            in "FSP6189-FSP6190 FSP6192-FSP6193 FSP6196-FSP6197 FSP6199-FSP6200 FSP6202-FSP6203 FSP6206-FSP6207 FSP6209-FSP6210 FSP6212-FSP6213 FSP6216-FSP6217 FSP6219-FSP6220 FSP6222-FSP6223 FSP6226-FSP6227 FSP6339-FSP6340 FSP6342-FSP6343 FSP6349-FSP6350 FSP6352-FSP6353 FSP6359-FSP6360 FSP6362-FSP6363 FSP6369-FSP6370 FSP6372-FSP6373 FSP6376-FSP6377 MAT1023-MAT1024 MAT1111-MAT1112 MAT1113-MAT1114 MAT1115-MAT1116 MAT1117-MAT1118 MAT1119-MAT1120 MAT1121-MAT1122 MAT1123-MAT1124 MAT1125-MAT1126 MAT1127-MAT1128 MAT1129-MAT1130 MAT1131-MAT1132 MAT1133-MAT1134 MAT1135-MAT1136 MAT1137-MAT1138 MAT1139-MAT1140 MAT1141-MAT1142 MAT1143-MAT1144 MOK2010-MOK2011 MUS2014-MUS2015 MUS2016-MUS2017 MUS3006-MUS3007 MUS3008-MUS3009 NOR1262-NOR1263 NOR1274-NOR1275 NOR1418-NOR1419 REA3036-REA3037 REA3039-REA3040 REA3043-REA3044 REA3046-REA3047 REA3049-REA3050 REA3053-REA3054 REA3056-REA3057 REA3058-REA3059 REA3060-REA3061 REA3062-REA3063 REA3065-REA3066 REA3067-REA3068 SAM3043-SAM3044 SAM3046-SAM3047 SAM3049-SAM3050 SAM3051-SAM3052 SAM3055-SAM3056 SAM3058-SAM3059 SAM3061-SAM3062 SAM3064-SAM3065 SAM3068-SAM3069 SAM3070-SAM3071 SAM3073-SAM3074 SPR3027-SPR3028 SPR3034-SPR3035 SPR3036-SPR3037 SPR3039-SPR3040"
                        )
                        for v6 in v4.get("assessments", ())
                    )
                )
            )
        ):
            return True
    return False


RES_004_GRADE_1 = Check("rule/RES-004-grade-1", lambda o: o["grade"] == "1", _res_004_grade_1)


def _res_004_grade_1_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (document.holding("replaces", o["id"]) if "id" in o else ()):
            return True
    return False


RES_004_GRADE_1_2 = Check("rule/RES-004-grade-1", lambda o: o["grade"] == "1", _res_004_grade_1_2)


def _res_004_not_passed(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for o, h in found:
        if (
            (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM35"))
            and (not ("countsTowardsQualification" in h and h["countsTowardsQualification"] is False))
            and ("subjectRemark" not in h or (not "VMM23" in c1))
            and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        ):
            return True
    return False


RES_004_NOT_PASSED = Check(
    "rule/RES-004-not-passed", lambda o: o["grade"] in {"IB", "IG", "IM", "IV"}, _res_004_not_passed
)


def _res_004_not_passed_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not (document.holding("replaces", o["id"]) if "id" in o else ()):
            return True
    return False


RES_004_NOT_PASSED_2 = Check(
    "rule/RES-004-not-passed", lambda o: o["grade"] in {"IB", "IG", "IM", "IV"}, _res_004_not_passed_2
)


def _res_004_unfinished(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for o, h in found:
        if (
            (not o["assessmentKind"] not in {"half-year", "midway"})
            and (not ("subjectRemark" in h and h["subjectRemark"]["subjectRemarkCode"] == "FAM35"))
            and (not ("countsTowardsQualification" in h and h["countsTowardsQualification"] is False))
            and ("subjectRemark" not in h or (not "VMM23" in c1))
            and (not (document.holding("replaces", o["id"]) if "id" in o else ()))
        ):
            return True
    return False


RES_004_UNFINISHED = Check(
    "rule/RES-004-unfinished", lambda o: not o["assessmentKind"] not in {"half-year", "midway"}, _res_004_unfinished
)


def _res_004_unfinished_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not o["assessmentKind"] not in {"half-year", "midway"}) and (
            not (document.holding("replaces", o["id"]) if "id" in o else ())
        ):
            return True
    return False


RES_004_UNFINISHED_2 = Check(
    "rule/RES-004-unfinished", lambda o: not o["assessmentKind"] not in {"half-year", "midway"}, _res_004_unfinished_2
)


def _res_004_vocational(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["subjectRemark"]["subjectRemarkCode"] == "FAM37" and document.says(F_868B7B44F0):
            return True
    return False


RES_004_VOCATIONAL = Check("rule/RES-004-vocational", lambda o: "subjectRemark" in o, _res_004_vocational)


def _res_010_earlier_ba_tmf(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectStatus")
    c4 = document.codes("subjectResults/subject/subjectCode")
    c5 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c1.isdisjoint(T_BF0D05E2FE)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_7638F85C54)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "BAT1005" in c4)
                or (not "BAT1006" in c4)
                or (not "TMF2001" in c4)
                or (not "TMF2002" in c4)
                or (not "TMF2003" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "BABAT1----" in c5
        ):
            return True
    return False


RES_010_EARLIER_BA_TMF = Check(
    "rule/RES-010-earlier-BA-TMF", lambda o: o["programmeAreaCode"] == "BATMF2----", _res_010_earlier_ba_tmf
)


def _res_010_earlier_el_aut(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "AUT2004" in c4)
                or (not "AUT2005" in c4)
                or (not "AUT3005" in c4)
                or (not "AUT3006" in c4)
                or (not "AUT3007" in c4)
                or (not "KRO1019" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_37B31C88A9))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "ELELE1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "ELAUT2----":
                            return True
    return False


RES_010_EARLIER_EL_AUT = Check(
    "rule/RES-010-earlier-EL-AUT", lambda o: o["programmeAreaCode"] == "ELAUT3----", _res_010_earlier_el_aut
)


def _res_010_earlier_el_avi(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_AF650FAD2D)
                or c4.isdisjoint(T_41A03E5C43)
                or c4.isdisjoint(T_CC9A3110A9)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "AVI3012" in c4)
                or (not "AVI3015" in c4)
                or (not "AVI3019" in c4)
                or (not "KRO1019" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_37B31C88A9))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "ELELE1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "ELFLY2----":
                            return True
    return False


RES_010_EARLIER_EL_AVI = Check(
    "rule/RES-010-earlier-EL-AVI", lambda o: o["programmeAreaCode"] == "ELAVI3----", _res_010_earlier_el_avi
)


def _res_010_earlier_el_dat(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DAT3004" in c4)
                or (not "DAT3005" in c4)
                or (not "DEL2004" in c4)
                or (not "DEL2005" in c4)
                or (not "KRO1019" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_37B31C88A9))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "ELELE1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "ELDEL2----":
                            return True
    return False


RES_010_EARLIER_EL_DAT = Check(
    "rule/RES-010-earlier-EL-DAT", lambda o: o["programmeAreaCode"] == "ELDAT3----", _res_010_earlier_el_dat
)


def _res_010_earlier_el_drf(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectStatus")
    c4 = document.codes("subjectResults/subject/subjectCode")
    c5 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c1.isdisjoint(T_BF0D05E2FE)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_7638F85C54)
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
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DRF2001" in c4)
                or (not "DRF2002" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "ELELE1----" in c5
        ):
            return True
    return False


RES_010_EARLIER_EL_DRF = Check(
    "rule/RES-010-earlier-EL-DRF", lambda o: o["programmeAreaCode"] == "ELDRF2----", _res_010_earlier_el_drf
)


def _res_010_earlier_el_ele(document: Tree, found: Pairs) -> object:
    c1 = document.codes("programmeAreas/programmeAreaCode")
    c2 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c3 = document.codes("documentRemarks/documentRemarkCode")
    c4 = document.codes("subjectResults/subjectStatus")
    c5 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            (not "ELMEL3----" in c1)
            and document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_BF0D05E2FE)
            and c3.isdisjoint(T_A0CE174C7C)
            and c4.isdisjoint(T_7638F85C54)
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
            and (
                c5.isdisjoint(T_80C2738323)
                or c5.isdisjoint(T_79DC75C920)
                or c5.isdisjoint(T_E19357C7DF)
                or c5.isdisjoint(T_45393D2778)
                or c5.isdisjoint(T_8D4B786BFF)
                or c5.isdisjoint(T_91DE980E10)
                or (not "ELE2005" in c5)
                or (not "ELE2006" in c5)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "ELELE1----" in c1
        ):
            return True
    return False


RES_010_EARLIER_EL_ELE = Check(
    "rule/RES-010-earlier-EL-ELE", lambda o: o["programmeAreaCode"] == "ELELE2----", _res_010_earlier_el_ele
)


def _res_010_earlier_el_kvv(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectStatus")
    c4 = document.codes("subjectResults/subject/subjectCode")
    c5 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c1.isdisjoint(T_BF0D05E2FE)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_7638F85C54)
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
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KVV2001" in c4)
                or (not "KVV2002" in c4)
                or (not "KVV2003" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "ELELE1----" in c5
        ):
            return True
    return False


RES_010_EARLIER_EL_KVV = Check(
    "rule/RES-010-earlier-EL-KVV", lambda o: o["programmeAreaCode"] == "ELKVV2----", _res_010_earlier_el_kvv
)


def _res_010_earlier_el_mel(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "ELE2005" in c4)
                or (not "ELE2006" in c4)
                or (not "KRO1019" in c4)
                or (not "MEL3006" in c4)
                or (not "MEL3007" in c4)
                or (not "MEL3008" in c4)
                or (not "MEL3009" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_37B31C88A9))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "ELELE1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "ELELE2----":
                            return True
    return False


RES_010_EARLIER_EL_MEL = Check(
    "rule/RES-010-earlier-EL-MEL", lambda o: o["programmeAreaCode"] == "ELMEL3----", _res_010_earlier_el_mel
)


def _res_010_earlier_el_rom(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DEL2004" in c4)
                or (not "DEL2005" in c4)
                or (not "KRO1019" in c4)
                or (not "ROM3007" in c4)
                or (not "ROM3008" in c4)
                or (not "ROM3009" in c4)
                or (not "ROM3010" in c4)
                or (not "ROM3011" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_37B31C88A9))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "ELELE1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "ELDEL2----":
                            return True
    return False


RES_010_EARLIER_EL_ROM = Check(
    "rule/RES-010-earlier-EL-ROM", lambda o: o["programmeAreaCode"] == "ELROM3----", _res_010_earlier_el_rom
)


def _res_010_earlier_fd_bld(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectStatus")
    c4 = document.codes("subjectResults/subject/subjectCode")
    c5 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c1.isdisjoint(T_BF0D05E2FE)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_7638F85C54)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "BLD2004" in c4)
                or (not "BLD2005" in c4)
                or (not "FBI1001" in c4)
                or (not "FBI1002" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "FDFBI1----" in c5
        ):
            return True
    return False


RES_010_EARLIER_FD_BLD = Check(
    "rule/RES-010-earlier-FD-BLD", lambda o: o["programmeAreaCode"] == "FDBLD2----", _res_010_earlier_fd_bld
)


def _res_010_earlier_hs_akt(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectStatus")
    c4 = document.codes("subjectResults/subject/subjectCode")
    c5 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c1.isdisjoint(T_BF0D05E2FE)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_7638F85C54)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "AKT2004" in c4)
                or (not "AKT2005" in c4)
                or (not "AKT2006" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "HSHSF1----" in c5
        ):
            return True
    return False


RES_010_EARLIER_HS_AKT = Check(
    "rule/RES-010-earlier-HS-AKT", lambda o: o["programmeAreaCode"] == "HSAKT2----", _res_010_earlier_hs_akt
)


def _res_010_earlier_hs_amb(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectStatus")
    c4 = document.codes("subjectResults/subject/subjectCode")
    c5 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c1.isdisjoint(T_BF0D05E2FE)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_7638F85C54)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "AMB2005" in c4)
                or (not "AMB2006" in c4)
                or (not "AMB2007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "HSHSF1----" in c5
        ):
            return True
    return False


RES_010_EARLIER_HS_AMB = Check(
    "rule/RES-010-earlier-HS-AMB", lambda o: o["programmeAreaCode"] == "HSAMB2----", _res_010_earlier_hs_amb
)


def _res_010_earlier_hs_bua(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectStatus")
    c4 = document.codes("subjectResults/subject/subjectCode")
    c5 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c1.isdisjoint(T_BF0D05E2FE)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_7638F85C54)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "BUA2005" in c4)
                or (not "BUA2006" in c4)
                or (not "BUA2007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "HSHSF1----" in c5
        ):
            return True
    return False


RES_010_EARLIER_HS_BUA = Check(
    "rule/RES-010-earlier-HS-BUA", lambda o: o["programmeAreaCode"] == "HSBUA2----", _res_010_earlier_hs_bua
)


def _res_010_earlier_hs_fot(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "FOT2005" in c4)
                or (not "FOT2006" in c4)
                or (not "FOT2007" in c4)
                or (not "FOT3005" in c4)
                or (not "FOT3006" in c4)
                or (not "FOT3007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
                or (not "KRO1019" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_37B31C88A9))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "HSHSF1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "HSFOT2----":
                            return True
    return False


RES_010_EARLIER_HS_FOT = Check(
    "rule/RES-010-earlier-HS-FOT", lambda o: o["programmeAreaCode"] == "HSFOT3----", _res_010_earlier_hs_fot
)


def _res_010_earlier_hs_hea(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectStatus")
    c4 = document.codes("subjectResults/subject/subjectCode")
    c5 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c1.isdisjoint(T_BF0D05E2FE)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_7638F85C54)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "HEA2005" in c4)
                or (not "HEA2006" in c4)
                or (not "HEA2007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "HSHSF1----" in c5
        ):
            return True
    return False


RES_010_EARLIER_HS_HEA = Check(
    "rule/RES-010-earlier-HS-HEA", lambda o: o["programmeAreaCode"] == "HSHEA2----", _res_010_earlier_hs_hea
)


def _res_010_earlier_hs_hes(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectStatus")
    c4 = document.codes("subjectResults/subject/subjectCode")
    c5 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            document.says(F_B9B4C27974)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c1.isdisjoint(T_BF0D05E2FE)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_7638F85C54)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "HES2005" in c4)
                or (not "HES2006" in c4)
                or (not "HES2007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E))
            )
            and "HSHSF1----" in c5
        ):
            return True
    return False


RES_010_EARLIER_HS_HES = Check(
    "rule/RES-010-earlier-HS-HES", lambda o: o["programmeAreaCode"] == "HSHES2----", _res_010_earlier_hs_hes
)


def _res_010_earlier_id(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "IDR2018" in c4)
                or (not "IDR2019" in c4)
                or (not "IDR2020" in c4)
                or (not "IDR2022" in c4)
                or (not "IDR2023" in c4)
                or (not "IDR2024" in c4)
                or (not "IDR2027" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_B02986672D))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "IDRET1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "IDIDR2----":
                            return True
    return False


RES_010_EARLIER_ID = Check(
    "rule/RES-010-earlier-ID", lambda o: o["programmeAreaCode"] == "IDIDR3----", _res_010_earlier_id
)


def _res_010_earlier_kd(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KDA2007" in c4)
                or (not "KDA2008" in c4)
                or (not "KDA2009" in c4)
                or (not "KDA2010" in c4)
                or (not "KDA2011" in c4)
                or (not "KDA2012" in c4)
                or (not "KRO1019" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_8173F1D2AC))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "KDKDA1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "KDKDA2----":
                            return True
    return False


RES_010_EARLIER_KD = Check(
    "rule/RES-010-earlier-KD", lambda o: o["programmeAreaCode"] == "KDKDA3----", _res_010_earlier_kd
)


def _res_010_earlier_md_dan(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DAN2010" in c4)
                or (not "DAN2011" in c4)
                or (not "DAN2012" in c4)
                or (not "DAN2013" in c4)
                or (not "DAN2014" in c4)
                or (not "DAN2015" in c4)
                or (not "DAN2017" in c4)
                or (not "MDD2002" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_B02986672D))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "MDMDD1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "MDDAN2----":
                            return True
    return False


RES_010_EARLIER_MD_DAN = Check(
    "rule/RES-010-earlier-MD-DAN", lambda o: o["programmeAreaCode"] == "MDDAN3----", _res_010_earlier_md_dan
)


def _res_010_earlier_md_dra(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DRA2010" in c4)
                or (not "DRA2011" in c4)
                or (not "DRA2012" in c4)
                or (not "DRA2013" in c4)
                or (not "DRA2014" in c4)
                or (not "DRA2016" in c4)
                or (not "DRA2018" in c4)
                or (not "MDD2002" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_B02986672D))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "MDMDD1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "MDDRA2----":
                            return True
    return False


RES_010_EARLIER_MD_DRA = Check(
    "rule/RES-010-earlier-MD-DRA", lambda o: o["programmeAreaCode"] == "MDDRA3----", _res_010_earlier_md_dra
)


def _res_010_earlier_md_mus(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "MDD2002" in c4)
                or (not "MUS2010" in c4)
                or (not "MUS2011" in c4)
                or (not "MUS2012" in c4)
                or (not "MUS2013" in c4)
                or (not "MUS2014" in c4)
                or (not "MUS2016" in c4)
                or (not "MUS2018" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_B02986672D))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "MDMDD1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "MDMUS2----":
                            return True
    return False


RES_010_EARLIER_MD_MUS = Check(
    "rule/RES-010-earlier-MD-MUS", lambda o: o["programmeAreaCode"] == "MDMUS3----", _res_010_earlier_md_mus
)


def _res_010_earlier_me(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KRO1019" in c4)
                or (not "MOK2008" in c4)
                or (not "MOK2009" in c4)
                or (not "MOK2010" in c4)
                or (not "MOK2012" in c4)
                or (not "MOK2013" in c4)
                or (not "MOK2014" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_B02986672D))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "MEMOK1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "MEMOK2----":
                            return True
    return False


RES_010_EARLIER_ME = Check(
    "rule/RES-010-earlier-ME", lambda o: o["programmeAreaCode"] == "MEMOK3----", _res_010_earlier_me
)


def _res_010_earlier_pb_3(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_2C5B732D5B)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or (not "KRO1019" in c4)
                or (not "NAT1018" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_DF483708B4))
            )
        ):
            return True
    return False


RES_010_EARLIER_PB_3 = Check(
    "rule/RES-010-earlier-PB-3", lambda o: o["programmeAreaCode"] == "PBPBY3----", _res_010_earlier_pb_3
)


def _res_010_earlier_pb_4(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                (not "HIS1011" in c4)
                or (not "MAT1151" in c4)
                or (not "NAT1018" in c4)
                or (not "NOR1270" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_FD621A9D75))
            )
        ):
            return True
    return False


RES_010_EARLIER_PB_4 = Check(
    "rule/RES-010-earlier-PB-4", lambda o: o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"}, _res_010_earlier_pb_4
)


def _res_010_earlier_st_rea(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KRO1019" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_BE204890A7))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "STUSP1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "STREA2----":
                            return True
    return False


RES_010_EARLIER_ST_REA = Check(
    "rule/RES-010-earlier-ST-REA", lambda o: o["programmeAreaCode"] == "STREA3----", _res_010_earlier_st_rea
)


def _res_010_earlier_st_ssa(document: Tree, found: Pairs) -> object:
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and (not ("issueDate" in h and (not h["issueDate"] >= "2022-08-01")))
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and document.says(F_B9B4C27974)
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KRO1019" in c4)
                or document.says(F_EBCF0F17BD)
                or (document.says(F_0F1BEF289D) and document.says(F_BE204890A7))
            )
        ):
            for v5 in h.get("programmeAreas", ()):
                if v5["programmeAreaCode"] == "STUSP1----":
                    for v6 in h.get("programmeAreas", ()):
                        if v6["programmeAreaCode"] == "STSSA2----":
                            return True
    return False


RES_010_EARLIER_ST_SSA = Check(
    "rule/RES-010-earlier-ST-SSA", lambda o: o["programmeAreaCode"] == "STSSA3----", _res_010_earlier_st_ssa
)


def _res_010_hours_of_1963(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (document.says(F_EBCF0F17BD) or (document.says(F_0F1BEF289D) and document.says(F_FE9CAF227E)))
            and (
                ("BATMF2----" in c4 and "BABAT1----" in c4)
                or ("ELDRF2----" in c4 and "ELELE1----" in c4)
                or ("ELKVV2----" in c4 and "ELELE1----" in c4)
                or ("FDBLD2----" in c4 and "FDFBI1----" in c4)
                or ("HSAKT2----" in c4 and "HSHSF1----" in c4)
                or ("HSAMB2----" in c4 and "HSHSF1----" in c4)
                or ("HSBUA2----" in c4 and "HSHSF1----" in c4)
                or ("HSHEA2----" in c4 and "HSHSF1----" in c4)
                or ("HSHES2----" in c4 and "HSHSF1----" in c4)
                or ("ELELE2----" in c4 and "ELELE1----" in c4 and (not "ELMEL3----" in c4))
            )
        ):
            for v4 in h.get("programmeAreas", ()):
                if "period" in v4 and "endDate" in v4["period"] and v4["period"]["endDate"] >= "2026-08-01":
                    return True
    return False


RES_010_HOURS_OF_1963 = Check(
    "rule/RES-010-hours-of-1963",
    lambda o: (
        o["programmeAreaCode"]
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
    _res_010_hours_of_1963,
)


def _res_010_hours_of_2523(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                ("STREA3----" in c4 and "STUSP1----" in c4 and "STREA2----" in c4)
                or ("STSSA3----" in c4 and "STUSP1----" in c4 and "STSSA2----" in c4)
            )
            and (document.says(F_EBCF0F17BD) or (document.says(F_0F1BEF289D) and document.says(F_BE204890A7)))
        ):
            for v4 in h.get("programmeAreas", ()):
                if "period" in v4 and "endDate" in v4["period"] and v4["period"]["endDate"] >= "2026-08-01":
                    return True
    return False


RES_010_HOURS_OF_2523 = Check(
    "rule/RES-010-hours-of-2523",
    lambda o: o["programmeAreaCode"] in {"STREA3----", "STSSA3----"},
    _res_010_hours_of_2523,
)


def _res_010_hours_of_2831(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (document.says(F_EBCF0F17BD) or (document.says(F_0F1BEF289D) and document.says(F_8173F1D2AC)))
        ):
            for v4 in h.get("programmeAreas", ()):
                if v4["programmeAreaCode"] == "KDKDA3----":
                    for v5 in h.get("programmeAreas", ()):
                        if v5["programmeAreaCode"] == "KDKDA1----":
                            for v6 in h.get("programmeAreas", ()):
                                if v6["programmeAreaCode"] == "KDKDA2----":
                                    for v7 in h.get("programmeAreas", ()):
                                        if (
                                            "period" in v7
                                            and "endDate" in v7["period"]
                                            and v7["period"]["endDate"] >= "2026-08-01"
                                        ):
                                            return True
    return False


RES_010_HOURS_OF_2831 = Check(
    "rule/RES-010-hours-of-2831", lambda o: o["programmeAreaCode"] == "KDKDA3----", _res_010_hours_of_2831
)


def _res_010_hours_of_2943(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (document.says(F_EBCF0F17BD) or (document.says(F_0F1BEF289D) and document.says(F_B02986672D)))
            and (
                ("IDIDR3----" in c4 and "IDRET1----" in c4 and "IDIDR2----" in c4)
                or ("MDDAN3----" in c4 and "MDMDD1----" in c4 and "MDDAN2----" in c4)
                or ("MDDRA3----" in c4 and "MDMDD1----" in c4 and "MDDRA2----" in c4)
                or ("MDMUS3----" in c4 and "MDMDD1----" in c4 and "MDMUS2----" in c4)
                or ("MEMOK3----" in c4 and "MEMOK1----" in c4 and "MEMOK2----" in c4)
            )
        ):
            for v4 in h.get("programmeAreas", ()):
                if "period" in v4 and "endDate" in v4["period"] and v4["period"]["endDate"] >= "2026-08-01":
                    return True
    return False


RES_010_HOURS_OF_2943 = Check(
    "rule/RES-010-hours-of-2943",
    lambda o: o["programmeAreaCode"] in {"IDIDR3----", "MDDAN3----", "MDDRA3----", "MDMUS3----", "MEMOK3----"},
    _res_010_hours_of_2943,
)


def _res_010_hours_of_2944(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("programmeAreas/programmeAreaCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (document.says(F_EBCF0F17BD) or (document.says(F_0F1BEF289D) and document.says(F_37B31C88A9)))
            and (
                ("ELAUT3----" in c4 and "ELELE1----" in c4 and "ELAUT2----" in c4)
                or ("ELAVI3----" in c4 and "ELELE1----" in c4 and "ELFLY2----" in c4)
                or ("ELDAT3----" in c4 and "ELELE1----" in c4 and "ELDEL2----" in c4)
                or ("ELMEL3----" in c4 and "ELELE1----" in c4 and "ELELE2----" in c4)
                or ("ELROM3----" in c4 and "ELELE1----" in c4 and "ELDEL2----" in c4)
                or ("HSFOT3----" in c4 and "HSHSF1----" in c4 and "HSFOT2----" in c4)
            )
        ):
            for v4 in h.get("programmeAreas", ()):
                if "period" in v4 and "endDate" in v4["period"] and v4["period"]["endDate"] >= "2026-08-01":
                    return True
    return False


RES_010_HOURS_OF_2944 = Check(
    "rule/RES-010-hours-of-2944",
    lambda o: (
        o["programmeAreaCode"] in {"ELAUT3----", "ELAVI3----", "ELDAT3----", "ELMEL3----", "ELROM3----", "HSFOT3----"}
    ),
    _res_010_hours_of_2944,
)


def _res_010_hours_of_645(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (document.says(F_EBCF0F17BD) or (document.says(F_0F1BEF289D) and document.says(F_FD621A9D75)))
        ):
            for v4 in h.get("programmeAreas", ()):
                if v4["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"}:
                    for v5 in h.get("programmeAreas", ()):
                        if "period" in v5 and "endDate" in v5["period"] and v5["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_HOURS_OF_645 = Check(
    "rule/RES-010-hours-of-645", lambda o: o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"}, _res_010_hours_of_645
)


def _res_010_hours_of_841(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (document.says(F_EBCF0F17BD) or (document.says(F_0F1BEF289D) and document.says(F_DF483708B4)))
        ):
            for v4 in h.get("programmeAreas", ()):
                if v4["programmeAreaCode"] == "PBPBY3----":
                    for v5 in h.get("programmeAreas", ()):
                        if "period" in v5 and "endDate" in v5["period"] and v5["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_HOURS_OF_841 = Check(
    "rule/RES-010-hours-of-841", lambda o: o["programmeAreaCode"] == "PBPBY3----", _res_010_hours_of_841
)


def _res_010_subjects_ba_tmf(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "BAT1005" in c4)
                or (not "BAT1006" in c4)
                or (not "TMF2001" in c4)
                or (not "TMF2002" in c4)
                or (not "TMF2003" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "BABAT1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_BA_TMF = Check(
    "rule/RES-010-subjects-BA-TMF", lambda o: o["programmeAreaCode"] == "BATMF2----", _res_010_subjects_ba_tmf
)


def _res_010_subjects_el_aut(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "AUT2004" in c4)
                or (not "AUT2005" in c4)
                or (not "AUT3005" in c4)
                or (not "AUT3006" in c4)
                or (not "AUT3007" in c4)
                or (not "KRO1019" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "ELELE1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "ELAUT2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_EL_AUT = Check(
    "rule/RES-010-subjects-EL-AUT", lambda o: o["programmeAreaCode"] == "ELAUT3----", _res_010_subjects_el_aut
)


def _res_010_subjects_el_avi(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_AF650FAD2D)
                or c4.isdisjoint(T_41A03E5C43)
                or c4.isdisjoint(T_CC9A3110A9)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "AVI3012" in c4)
                or (not "AVI3015" in c4)
                or (not "AVI3019" in c4)
                or (not "KRO1019" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "ELELE1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "ELFLY2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_EL_AVI = Check(
    "rule/RES-010-subjects-EL-AVI", lambda o: o["programmeAreaCode"] == "ELAVI3----", _res_010_subjects_el_avi
)


def _res_010_subjects_el_dat(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DAT3004" in c4)
                or (not "DAT3005" in c4)
                or (not "DEL2004" in c4)
                or (not "DEL2005" in c4)
                or (not "KRO1019" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "ELELE1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "ELDEL2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_EL_DAT = Check(
    "rule/RES-010-subjects-EL-DAT", lambda o: o["programmeAreaCode"] == "ELDAT3----", _res_010_subjects_el_dat
)


def _res_010_subjects_el_drf(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DRF2001" in c4)
                or (not "DRF2002" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "ELELE1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_EL_DRF = Check(
    "rule/RES-010-subjects-EL-DRF", lambda o: o["programmeAreaCode"] == "ELDRF2----", _res_010_subjects_el_drf
)


def _res_010_subjects_el_ele(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("programmeAreas/programmeAreaCode")
    c4 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c5 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and (not "ELMEL3----" in c3)
            and c4.isdisjoint(T_BF0D05E2FE)
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
            and (
                c5.isdisjoint(T_80C2738323)
                or c5.isdisjoint(T_79DC75C920)
                or c5.isdisjoint(T_E19357C7DF)
                or c5.isdisjoint(T_45393D2778)
                or c5.isdisjoint(T_8D4B786BFF)
                or c5.isdisjoint(T_91DE980E10)
                or (not "ELE2005" in c5)
                or (not "ELE2006" in c5)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "ELELE1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_EL_ELE = Check(
    "rule/RES-010-subjects-EL-ELE", lambda o: o["programmeAreaCode"] == "ELELE2----", _res_010_subjects_el_ele
)


def _res_010_subjects_el_kvv(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KVV2001" in c4)
                or (not "KVV2002" in c4)
                or (not "KVV2003" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "ELELE1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_EL_KVV = Check(
    "rule/RES-010-subjects-EL-KVV", lambda o: o["programmeAreaCode"] == "ELKVV2----", _res_010_subjects_el_kvv
)


def _res_010_subjects_el_mel(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "ELE2005" in c4)
                or (not "ELE2006" in c4)
                or (not "KRO1019" in c4)
                or (not "MEL3006" in c4)
                or (not "MEL3007" in c4)
                or (not "MEL3008" in c4)
                or (not "MEL3009" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "ELELE1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "ELELE2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_EL_MEL = Check(
    "rule/RES-010-subjects-EL-MEL", lambda o: o["programmeAreaCode"] == "ELMEL3----", _res_010_subjects_el_mel
)


def _res_010_subjects_el_rom(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_34442E01F7)
                or c4.isdisjoint(T_7BD13A7DEB)
                or c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DEL2004" in c4)
                or (not "DEL2005" in c4)
                or (not "KRO1019" in c4)
                or (not "ROM3007" in c4)
                or (not "ROM3008" in c4)
                or (not "ROM3009" in c4)
                or (not "ROM3010" in c4)
                or (not "ROM3011" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "ELELE1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "ELDEL2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_EL_ROM = Check(
    "rule/RES-010-subjects-EL-ROM", lambda o: o["programmeAreaCode"] == "ELROM3----", _res_010_subjects_el_rom
)


def _res_010_subjects_fd_bld(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "BLD2004" in c4)
                or (not "BLD2005" in c4)
                or (not "FBI1001" in c4)
                or (not "FBI1002" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "FDFBI1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_FD_BLD = Check(
    "rule/RES-010-subjects-FD-BLD", lambda o: o["programmeAreaCode"] == "FDBLD2----", _res_010_subjects_fd_bld
)


def _res_010_subjects_hs_akt(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "AKT2004" in c4)
                or (not "AKT2005" in c4)
                or (not "AKT2006" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "HSHSF1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_HS_AKT = Check(
    "rule/RES-010-subjects-HS-AKT", lambda o: o["programmeAreaCode"] == "HSAKT2----", _res_010_subjects_hs_akt
)


def _res_010_subjects_hs_amb(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "AMB2005" in c4)
                or (not "AMB2006" in c4)
                or (not "AMB2007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "HSHSF1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_HS_AMB = Check(
    "rule/RES-010-subjects-HS-AMB", lambda o: o["programmeAreaCode"] == "HSAMB2----", _res_010_subjects_hs_amb
)


def _res_010_subjects_hs_bua(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "BUA2005" in c4)
                or (not "BUA2006" in c4)
                or (not "BUA2007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "HSHSF1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_HS_BUA = Check(
    "rule/RES-010-subjects-HS-BUA", lambda o: o["programmeAreaCode"] == "HSBUA2----", _res_010_subjects_hs_bua
)


def _res_010_subjects_hs_fot(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "FOT2005" in c4)
                or (not "FOT2006" in c4)
                or (not "FOT2007" in c4)
                or (not "FOT3005" in c4)
                or (not "FOT3006" in c4)
                or (not "FOT3007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
                or (not "KRO1019" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "HSHSF1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "HSFOT2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_HS_FOT = Check(
    "rule/RES-010-subjects-HS-FOT", lambda o: o["programmeAreaCode"] == "HSFOT3----", _res_010_subjects_hs_fot
)


def _res_010_subjects_hs_hea(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "HEA2005" in c4)
                or (not "HEA2006" in c4)
                or (not "HEA2007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "HSHSF1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_HS_HEA = Check(
    "rule/RES-010-subjects-HS-HEA", lambda o: o["programmeAreaCode"] == "HSHEA2----", _res_010_subjects_hs_hea
)


def _res_010_subjects_hs_hes(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_79DC75C920)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_8D4B786BFF)
                or c4.isdisjoint(T_91DE980E10)
                or (not "HES2005" in c4)
                or (not "HES2006" in c4)
                or (not "HES2007" in c4)
                or (not "HSF1006" in c4)
                or (not "HSF1007" in c4)
                or (not "HSF1008" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "HSHSF1----":
                    for v2 in h.get("programmeAreas", ()):
                        if "period" in v2 and "endDate" in v2["period"] and v2["period"]["endDate"] >= "2026-08-01":
                            return True
    return False


RES_010_SUBJECTS_HS_HES = Check(
    "rule/RES-010-subjects-HS-HES", lambda o: o["programmeAreaCode"] == "HSHES2----", _res_010_subjects_hs_hes
)


def _res_010_subjects_id(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "IDR2018" in c4)
                or (not "IDR2019" in c4)
                or (not "IDR2020" in c4)
                or (not "IDR2022" in c4)
                or (not "IDR2023" in c4)
                or (not "IDR2024" in c4)
                or (not "IDR2027" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "IDRET1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "IDIDR2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_ID = Check(
    "rule/RES-010-subjects-ID", lambda o: o["programmeAreaCode"] == "IDIDR3----", _res_010_subjects_id
)


def _res_010_subjects_kd(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KDA2007" in c4)
                or (not "KDA2008" in c4)
                or (not "KDA2009" in c4)
                or (not "KDA2010" in c4)
                or (not "KDA2011" in c4)
                or (not "KDA2012" in c4)
                or (not "KRO1019" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "KDKDA1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "KDKDA2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_KD = Check(
    "rule/RES-010-subjects-KD", lambda o: o["programmeAreaCode"] == "KDKDA3----", _res_010_subjects_kd
)


def _res_010_subjects_md_dan(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DAN2010" in c4)
                or (not "DAN2011" in c4)
                or (not "DAN2012" in c4)
                or (not "DAN2013" in c4)
                or (not "DAN2014" in c4)
                or (not "DAN2015" in c4)
                or (not "DAN2017" in c4)
                or (not "MDD2002" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "MDMDD1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "MDDAN2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_MD_DAN = Check(
    "rule/RES-010-subjects-MD-DAN", lambda o: o["programmeAreaCode"] == "MDDAN3----", _res_010_subjects_md_dan
)


def _res_010_subjects_md_dra(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "DRA2010" in c4)
                or (not "DRA2011" in c4)
                or (not "DRA2012" in c4)
                or (not "DRA2013" in c4)
                or (not "DRA2014" in c4)
                or (not "DRA2016" in c4)
                or (not "DRA2018" in c4)
                or (not "MDD2002" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "MDMDD1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "MDDRA2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_MD_DRA = Check(
    "rule/RES-010-subjects-MD-DRA", lambda o: o["programmeAreaCode"] == "MDDRA3----", _res_010_subjects_md_dra
)


def _res_010_subjects_md_mus(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "MDD2002" in c4)
                or (not "MUS2010" in c4)
                or (not "MUS2011" in c4)
                or (not "MUS2012" in c4)
                or (not "MUS2013" in c4)
                or (not "MUS2014" in c4)
                or (not "MUS2016" in c4)
                or (not "MUS2018" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "MDMDD1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "MDMUS2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_MD_MUS = Check(
    "rule/RES-010-subjects-MD-MUS", lambda o: o["programmeAreaCode"] == "MDMUS3----", _res_010_subjects_md_mus
)


def _res_010_subjects_me(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KRO1019" in c4)
                or (not "MOK2008" in c4)
                or (not "MOK2009" in c4)
                or (not "MOK2010" in c4)
                or (not "MOK2012" in c4)
                or (not "MOK2013" in c4)
                or (not "MOK2014" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "MEMOK1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "MEMOK2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_ME = Check(
    "rule/RES-010-subjects-ME", lambda o: o["programmeAreaCode"] == "MEMOK3----", _res_010_subjects_me
)


def _res_010_subjects_pb_3(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_2C5B732D5B)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or (not "KRO1019" in c4)
                or (not "NAT1018" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if "period" in v1 and "endDate" in v1["period"] and v1["period"]["endDate"] >= "2026-08-01":
                    return True
    return False


RES_010_SUBJECTS_PB_3 = Check(
    "rule/RES-010-subjects-PB-3", lambda o: o["programmeAreaCode"] == "PBPBY3----", _res_010_subjects_pb_3
)


def _res_010_subjects_pb_4(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and ((not "HIS1011" in c4) or (not "MAT1151" in c4) or (not "NAT1018" in c4) or (not "NOR1270" in c4))
        ):
            for v1 in h.get("programmeAreas", ()):
                if "period" in v1 and "endDate" in v1["period"] and v1["period"]["endDate"] >= "2026-08-01":
                    return True
    return False


RES_010_SUBJECTS_PB_4 = Check(
    "rule/RES-010-subjects-PB-4",
    lambda o: o["programmeAreaCode"] in {"PBPBY4----", "PBPBY4YK--"},
    _res_010_subjects_pb_4,
)


def _res_010_subjects_st_rea(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KRO1019" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "STUSP1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "STREA2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_ST_REA = Check(
    "rule/RES-010-subjects-ST-REA", lambda o: o["programmeAreaCode"] == "STREA3----", _res_010_subjects_st_rea
)


def _res_010_subjects_st_ssa(document: Tree, found: Pairs) -> object:
    if len(found) > 3 and not (document.most("endDate") >= "2026-08-01"):
        return False
    c1 = document.codes("subjectResults/subjectStatus")
    c2 = document.codes("documentRemarks/documentRemarkCode")
    c3 = document.codes("subjectResults/subjectRemark/subjectRemarkCode")
    c4 = document.codes("subjectResults/subject/subjectCode")
    for _, h in found:
        if (
            c1.isdisjoint(T_7638F85C54)
            and c2.isdisjoint(T_A0CE174C7C)
            and c3.isdisjoint(T_BF0D05E2FE)
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
            and (
                c4.isdisjoint(T_80C2738323)
                or c4.isdisjoint(T_414B63E7FA)
                or c4.isdisjoint(T_99A457F07A)
                or c4.isdisjoint(T_E19357C7DF)
                or c4.isdisjoint(T_45393D2778)
                or c4.isdisjoint(T_CA9E4EF3A3)
                or c4.isdisjoint(T_0963AD436F)
                or c4.isdisjoint(T_91DE980E10)
                or (not "KRO1019" in c4)
            )
        ):
            for v1 in h.get("programmeAreas", ()):
                if v1["programmeAreaCode"] == "STUSP1----":
                    for v2 in h.get("programmeAreas", ()):
                        if v2["programmeAreaCode"] == "STSSA2----":
                            for v3 in h.get("programmeAreas", ()):
                                if (
                                    "period" in v3
                                    and "endDate" in v3["period"]
                                    and v3["period"]["endDate"] >= "2026-08-01"
                                ):
                                    return True
    return False


RES_010_SUBJECTS_ST_SSA = Check(
    "rule/RES-010-subjects-ST-SSA", lambda o: o["programmeAreaCode"] == "STSSA3----", _res_010_subjects_st_ssa
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


def _res_015_both(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    c2 = document.codes("conductAssessments/assessmentKind")
    for o, _ in found:
        if (not "VMM43" in c1) and ((not "order" in c2) or (not "conduct" in c2)):
            for v1 in o.get("subjectResults", ()):
                if "subjectStatus" not in v1 or (
                    "subjectStatus" in v1 and v1["subjectStatus"] not in {"F", "G", "O", "P", "R", "V"}
                ):
                    for v2 in v1.get("assessments", ()):
                        if v2["assessmentKind"] == "overall-achievement":
                            return True
    return False


RES_015_BOTH = Check(
    "rule/RES-015-both",
    lambda o: ("holderStatus" in o and o["holderStatus"] == "pupil") or "holderStatus" not in o,
    _res_015_both,
)


def _res_015_conduct_once(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if len(o.get("conductAssessments", ())) > 1 and document.number(N_8FDF1C0D01) > 1:
            return True
    return False


RES_015_CONDUCT_ONCE = Check("rule/RES-015-conduct-once", lambda o: "conductAssessments" in o, _res_015_conduct_once)


def _res_015_order_once(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if len(o.get("conductAssessments", ())) > 1 and document.number(N_DE6E4E5FA8) > 1:
            return True
    return False


RES_015_ORDER_ONCE = Check("rule/RES-015-order-once", lambda o: "conductAssessments" in o, _res_015_order_once)
RES_016_DIPLOMA = Check("rule/RES-016-diploma", lambda o: "nqfLevel" in o and o["nqfLevel"] != "4", None)


def _res_023_competence(document: Tree, found: Pairs) -> object:
    if document.says(F_D8C0A16DFD):
        return True
    return False


RES_023_COMPETENCE = Check(
    "rule/RES-023-competence", lambda o: "firstTimeDiploma" in o and o["firstTimeDiploma"] is True, _res_023_competence
)


def _res_023_five_years(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    for o, _ in found:
        if (not (o["issueDate"] < "2024-08-01")) and c1.isdisjoint(T_3704D8E957):
            for v1 in o.get("programmeAreas", ()):
                if (
                    "period" in v1
                    and "startDate" in v1["period"]
                    and (v2 := (str((int(v1["period"]["startDate"][0:4]) + 5)) + v1["period"]["startDate"][4:]))
                ):
                    for v3 in o.get("subjectResults", ()):
                        for v4 in v3.get("assessments", ()):
                            if (
                                "assessedOn" in v4
                                and (v4["assessedOn"] > v2)
                                and (not ("gradeStatus" in v4 and v4["gradeStatus"] in {"E", "K"}))
                            ):
                                return True
    return False


RES_023_FIVE_YEARS = Check(
    "rule/RES-023-five-years",
    lambda o: "firstTimeDiploma" in o and "issueDate" in o and o["firstTimeDiploma"] is True,
    _res_023_five_years,
)


def _res_023_flag(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    if "VMM06" in c1:
        return True
    return False


RES_023_FLAG = Check(
    "rule/RES-023-flag",
    lambda o: "documentRemarks" in o and (not ("firstTimeDiploma" in o and o["firstTimeDiploma"] is True)),
    _res_023_flag,
)


def _res_023_remark(document: Tree, found: Pairs) -> object:
    c1 = document.codes("documentRemarks/documentRemarkCode")
    if not "VMM06" in c1:
        return True
    return False


RES_023_REMARK = Check(
    "rule/RES-023-remark", lambda o: "firstTimeDiploma" in o and o["firstTimeDiploma"] is True, _res_023_remark
)


def _res_025_stated(document: Tree, found: Pairs) -> object:
    for o, h in found:
        if not ("holderStatus" in h and h["holderStatus"] != "pupil"):
            for v1 in h.get("subjectResults", ()):
                if (not ("subjectStatus" in v1 and v1["subjectStatus"] in {"F", "G", "O", "P", "R", "V"})) and (
                    not ("programmeAreaCode" in v1 and (not o["programmeAreaCode"] == v1["programmeAreaCode"]))
                ):
                    for v2 in v1.get("assessments", ()):
                        if v2["assessmentKind"] == "overall-achievement":
                            return True
    return False


RES_025_STATED = Check(
    "rule/RES-025-stated",
    lambda o: (
        (not ("absenceDays" in o and "absenceHours" in o))
        and (not ("completionCode" in o and o["completionCode"] in {"K", "L"}))
    ),
    _res_025_stated,
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
        sought=frozenset(["assessedOn", "replaces", "year"]),
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
        sought=frozenset(["assessedOn", "replaces", "year"]),
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
        sought=frozenset(["endDate", "startDate"]),
        checks=(rules_doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        sought=frozenset(["endDate", "startDate"]),
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
        sought=frozenset(["loggedOn"]),
        checks=(
            structure.RESULTLOGENTRY,
            structure.RESULTLOGENTRY_2,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
    "Subject.subject": Kind(
        codes=frozenset(["curriculumCode", "reform", "subjectCode"]),
        sought=frozenset(["subjectCode"]),
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
        sought=frozenset(["passed"]),
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
