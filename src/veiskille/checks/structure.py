"""Checks of the structure.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import terms
from veiskille.tree import Check

ACTORCHANGE = Check(
    "shape/ActorChange",
    lambda o: True,
    lambda document, o, h: (not document.types(o["successorActor"])) and o["successorActor"] not in terms.T_62E90CF869,
)
ACTORCHANGE_2 = Check(
    "shape/ActorChange",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["successorActor"]))
        and o["successorActor"] not in terms.T_62E90CF869
        and document.types(o["successorActor"])
    ),
)
APPROVAL = Check(
    "shape/Approval",
    lambda o: True,
    lambda document, o, h: (not document.types(o["approvedBy"])) and o["approvedBy"] not in terms.T_62E90CF869,
)
APPROVAL_2 = Check(
    "shape/Approval",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["approvedBy"]))
        and o["approvedBy"] not in terms.T_62E90CF869
        and document.types(o["approvedBy"])
    ),
)
ASSESSMENT = Check(
    "shape/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (not document.types(o["receivedFrom"])) and o["receivedFrom"] not in terms.T_62E90CF869,
)
ASSESSMENT_2 = Check(
    "shape/Assessment",
    lambda o: "resultSource" in o,
    lambda document, o, h: (not document.types(o["resultSource"])) and o["resultSource"] not in terms.T_62E90CF869,
)
ASSESSMENT_3 = Check(
    "shape/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receivedFrom"]))
        and o["receivedFrom"] not in terms.T_62E90CF869
        and document.types(o["receivedFrom"])
    ),
)
ASSESSMENT_4 = Check(
    "shape/Assessment",
    lambda o: "resultSource" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["resultSource"]))
        and o["resultSource"] not in terms.T_62E90CF869
        and document.types(o["resultSource"])
    ),
)
CANDIDATE = Check(
    "shape/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (not document.types(o["taughtAt"])) and o["taughtAt"] not in terms.T_62E90CF869,
)
CANDIDATE_2 = Check(
    "shape/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["taughtAt"]))
        and o["taughtAt"] not in terms.T_62E90CF869
        and document.types(o["taughtAt"])
    ),
)
COMPETENCESTANDARD = Check(
    "shape/CompetenceStandard",
    lambda o: "restsOn" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "WorkingArea" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("restsOn", ())
    ),
)
DIGITALTOOL = Check(
    "shape/DigitalTool",
    lambda o: "toolOf" in o,
    lambda document, o, h: (
        (not document.types(o["toolOf"]))
        and o["toolOf"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
    ),
)
DIGITALTOOL_2 = Check(
    "shape/DigitalTool",
    lambda o: "toolOf" in o,
    lambda document, o, h: (
        (not "QualityFramework" in document.types(o["toolOf"]))
        and o["toolOf"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
        and document.types(o["toolOf"])
    ),
)
ENTITLEMENT = Check(
    "shape/Entitlement",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
ENTITLEMENTCONDITION = Check(
    "shape/EntitlementCondition",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
ENTITLEMENTCONDITION_2 = Check(
    "shape/EntitlementCondition",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
ENTITLEMENT_2 = Check(
    "shape/Entitlement",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
EXAMINATIONSTAFF = Check(
    "shape/ExaminationStaff",
    lambda o: "teaches" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Candidate" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("teaches", ())
    ),
)
MANDATEASSIGNMENT = Check(
    "shape/MandateAssignment",
    lambda o: "givenBy" in o,
    lambda document, o, h: (not document.types(o["givenBy"])) and o["givenBy"] not in terms.T_62E90CF869,
)
MANDATEASSIGNMENT_2 = Check(
    "shape/MandateAssignment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["givenTo"])) and o["givenTo"] not in terms.T_62E90CF869,
)
MANDATEASSIGNMENT_3 = Check(
    "shape/MandateAssignment",
    lambda o: "givenBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["givenBy"]))
        and o["givenBy"] not in terms.T_62E90CF869
        and document.types(o["givenBy"])
    ),
)
MANDATEASSIGNMENT_4 = Check(
    "shape/MandateAssignment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["givenTo"]))
        and o["givenTo"] not in terms.T_62E90CF869
        and document.types(o["givenTo"])
    ),
)
ORGANISATIONALUNIT = Check(
    "shape/OrganisationalUnit",
    lambda o: "partOfUnit" in o,
    lambda document, o, h: (not document.types(o["partOfUnit"])) and o["partOfUnit"] not in terms.T_A7F01885D6,
)
ORGANISATIONALUNIT_2 = Check(
    "shape/OrganisationalUnit",
    lambda o: True,
    lambda document, o, h: (not document.types(o["unitOf"])) and o["unitOf"] not in terms.T_62E90CF869,
)
ORGANISATIONALUNIT_3 = Check(
    "shape/OrganisationalUnit",
    lambda o: "partOfUnit" in o,
    lambda document, o, h: (
        (not "OrganisationalUnit" in document.types(o["partOfUnit"]))
        and o["partOfUnit"] not in terms.T_A7F01885D6
        and document.types(o["partOfUnit"])
    ),
)
ORGANISATIONALUNIT_4 = Check(
    "shape/OrganisationalUnit",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["unitOf"]))
        and o["unitOf"] not in terms.T_62E90CF869
        and document.types(o["unitOf"])
    ),
)
POWERDELEGATION = Check(
    "shape/PowerDelegation",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["powerDelegatedBy"])) and o["powerDelegatedBy"] not in terms.T_62E90CF869
    ),
)
POWERDELEGATION_2 = Check(
    "shape/PowerDelegation",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["powerDelegatedBy"]))
        and o["powerDelegatedBy"] not in terms.T_62E90CF869
        and document.types(o["powerDelegatedBy"])
    ),
)
PRIORLEARNINGASSESSMENT = Check(
    "shape/PriorLearningAssessment",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
PRIORLEARNINGASSESSMENT_2 = Check(
    "shape/PriorLearningAssessment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["recognisedBy"])) and o["recognisedBy"] not in terms.T_62E90CF869,
)
PRIORLEARNINGASSESSMENT_3 = Check(
    "shape/PriorLearningAssessment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["recognisedBy"]))
        and o["recognisedBy"] not in terms.T_62E90CF869
        and document.types(o["recognisedBy"])
    ),
)
PROVENANCE = Check(
    "shape/Provenance",
    lambda o: True,
    lambda document, o, h: (not document.types(o["citedSource"])) and o["citedSource"] not in terms.T_3092DC2091,
)
PROVENANCE_2 = Check(
    "shape/Provenance",
    lambda o: True,
    lambda document, o, h: (
        (not "SourceDocument" in document.types(o["citedSource"]))
        and o["citedSource"] not in terms.T_3092DC2091
        and document.types(o["citedSource"])
    ),
)
PROVISION = Check(
    "shape/Provision",
    lambda o: "succeededBy" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("succeededBy", ())
    ),
)
QUALITYFRAMEWORK = Check(
    "shape/QualityFramework",
    lambda o: True,
    lambda document, o, h: (not document.types(o["frameworkOwner"])) and o["frameworkOwner"] not in terms.T_62E90CF869,
)
QUALITYFRAMEWORK_2 = Check(
    "shape/QualityFramework",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["frameworkOwner"]))
        and o["frameworkOwner"] not in terms.T_62E90CF869
        and document.types(o["frameworkOwner"])
    ),
)
RECOMMENDATION = Check(
    "shape/Recommendation",
    lambda o: "madeBy" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("madeBy", ())
    ),
)
REMAININGWORK = Check(
    "shape/RemainingWork",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
REMAININGWORK_2 = Check(
    "shape/RemainingWork",
    lambda o: "systems" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("systems", ())
    ),
)
REMAININGWORK_3 = Check(
    "shape/RemainingWork",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
RENDITION = Check(
    "shape/Rendition",
    lambda o: "keptIn" in o,
    lambda document, o, h: (not document.types(o["keptIn"])) and o["keptIn"] not in terms.T_62E90CF869,
)
RENDITION_2 = Check(
    "shape/Rendition", lambda o: "renditionOf" in o, lambda document, o, h: not document.types(o["renditionOf"])
)
RENDITION_3 = Check(
    "shape/Rendition",
    lambda o: "keptIn" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["keptIn"]))
        and o["keptIn"] not in terms.T_62E90CF869
        and document.types(o["keptIn"])
    ),
)
RENDITION_4 = Check(
    "shape/Rendition",
    lambda o: "renditionOf" in o,
    lambda document, o, h: (not "Rendition" in document.types(o["renditionOf"])) and document.types(o["renditionOf"]),
)
RESULTLOGENTRY = Check(
    "shape/ResultLogEntry",
    lambda o: "loggedBy" in o,
    lambda document, o, h: (not document.types(o["loggedBy"])) and o["loggedBy"] not in terms.T_62E90CF869,
)
RESULTLOGENTRY_2 = Check(
    "shape/ResultLogEntry",
    lambda o: "loggedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["loggedBy"]))
        and o["loggedBy"] not in terms.T_62E90CF869
        and document.types(o["loggedBy"])
    ),
)
SOURCEDOCUMENT = Check(
    "shape/SourceDocument",
    lambda o: "madeBy" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("madeBy", ())
    ),
)
SOURCEDOCUMENT_2 = Check(
    "shape/SourceDocument",
    lambda o: "lawNow" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("lawNow", ())
    ),
)
SOURCEDOCUMENT_3 = Check(
    "shape/SourceDocument",
    lambda o: "lawThen" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("lawThen", ())
    ),
)
TRAININGPROGRAMME = Check(
    "shape/TrainingProgramme",
    lambda o: "offeredBy" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("offeredBy", ())
    ),
)
