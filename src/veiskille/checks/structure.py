"""Checks of the structure.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import terms
from veiskille.tree import Check

ACTIVITYIDEA = Check(
    "shape/ActivityIdea",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_3092DC2091 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
        )
        for v1 in o.get("statedIn", ())
    ),
)
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
ANNULMENT_DECISION_ANNULMENTDECISION = Check(
    "shape/annulment-decision/AnnulmentDecision",
    lambda o: True,
    lambda document, o, h: (not document.types(o["decidedBy"])) and o["decidedBy"] not in terms.T_62E90CF869,
)
ANNULMENT_DECISION_ANNULMENTDECISION_2 = Check(
    "shape/annulment-decision/AnnulmentDecision",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
ANNULMENT_DECISION_ANNULMENTDECISION_3 = Check(
    "shape/annulment-decision/AnnulmentDecision",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["decidedBy"]))
        and o["decidedBy"] not in terms.T_62E90CF869
        and document.types(o["decidedBy"])
    ),
)
ANNULMENT_DECISION_APPEALINFORMATION = Check(
    "shape/annulment-decision/AppealInformation",
    lambda o: True,
    lambda document, o, h: (not document.types(o["appealBody"])) and o["appealBody"] not in terms.T_62E90CF869,
)
ANNULMENT_DECISION_APPEALINFORMATION_2 = Check(
    "shape/annulment-decision/AppealInformation",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["appealBody"]))
        and o["appealBody"] not in terms.T_62E90CF869
        and document.types(o["appealBody"])
    ),
)
ANNULMENT_DECISION_CANDIDATE = Check(
    "shape/annulment-decision/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (not document.types(o["taughtAt"])) and o["taughtAt"] not in terms.T_62E90CF869,
)
ANNULMENT_DECISION_CANDIDATE_2 = Check(
    "shape/annulment-decision/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["taughtAt"]))
        and o["taughtAt"] not in terms.T_62E90CF869
        and document.types(o["taughtAt"])
    ),
)
APPEALINFORMATION = Check(
    "shape/AppealInformation",
    lambda o: "appealBody" in o,
    lambda document, o, h: (not document.types(o["appealBody"])) and o["appealBody"] not in terms.T_62E90CF869,
)
APPEALINFORMATION_2 = Check(
    "shape/AppealInformation",
    lambda o: "appealBody" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["appealBody"]))
        and o["appealBody"] not in terms.T_62E90CF869
        and document.types(o["appealBody"])
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
ASSESSEDSERVICE = Check(
    "shape/AssessedService",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
ASSESSEDSERVICE_2 = Check(
    "shape/AssessedService",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
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
ASSIGNMENT = Check(
    "shape/Assignment",
    lambda o: True,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("assignedBy", ())
    ),
)
ASSIGNMENT_2 = Check(
    "shape/Assignment",
    lambda o: True,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("assignedTo", ())
    ),
)
BACKUPUSE = Check(
    "shape/BackupUse",
    lambda o: "agreedWith" in o,
    lambda document, o, h: (not document.types(o["agreedWith"])) and o["agreedWith"] not in terms.T_62E90CF869,
)
BACKUPUSE_2 = Check(
    "shape/BackupUse",
    lambda o: "agreedWith" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["agreedWith"]))
        and o["agreedWith"] not in terms.T_62E90CF869
        and document.types(o["agreedWith"])
    ),
)
BREAKDOWN = Check(
    "shape/Breakdown",
    lambda o: "brokenFlows" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "InformationFlow" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("brokenFlows", ())
    ),
)
CANCELLATIONASSESSMENT = Check(
    "shape/CancellationAssessment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["consideredBy"])) and o["consideredBy"] not in terms.T_62E90CF869,
)
CANCELLATIONASSESSMENT_2 = Check(
    "shape/CancellationAssessment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["consideredBy"]))
        and o["consideredBy"] not in terms.T_62E90CF869
        and document.types(o["consideredBy"])
    ),
)
CANDIDATE = Check(
    "shape/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (not document.types(o["taughtAt"])) and o["taughtAt"] not in terms.T_62E90CF869,
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
CANDIDATEEXPULSION = Check(
    "shape/CandidateExpulsion", lambda o: True, lambda document, o, h: not document.types(o["expelledCandidate"])
)
CANDIDATEEXPULSION_2 = Check(
    "shape/CandidateExpulsion",
    lambda o: True,
    lambda document, o, h: (
        (not "Candidate" in document.types(o["expelledCandidate"])) and document.types(o["expelledCandidate"])
    ),
)
CANDIDATETIME = Check(
    "shape/CandidateTime",
    lambda o: "forCandidates" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Candidate" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("forCandidates", ())
    ),
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
CAREERLEARNINGACTIVITY = Check(
    "shape/CareerLearningActivity",
    lambda o: "arrangedBy" in o,
    lambda document, o, h: (not document.types(o["arrangedBy"])) and o["arrangedBy"] not in terms.T_62E90CF869,
)
CAREERLEARNINGACTIVITY_2 = Check(
    "shape/CareerLearningActivity",
    lambda o: "fromIdeas" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "ActivityIdea" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("fromIdeas", ())
    ),
)
CAREERLEARNINGACTIVITY_3 = Check(
    "shape/CareerLearningActivity",
    lambda o: "localCompanies" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("localCompanies", ())
    ),
)
CAREERLEARNINGACTIVITY_4 = Check(
    "shape/CareerLearningActivity",
    lambda o: "arrangedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["arrangedBy"]))
        and o["arrangedBy"] not in terms.T_62E90CF869
        and document.types(o["arrangedBy"])
    ),
)
CAREERREFLECTION = Check(
    "shape/CareerReflection",
    lambda o: "aboutActivities" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "CareerLearningActivity" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("aboutActivities", ())
    ),
)
CAREERREFLECTION_2 = Check(
    "shape/CareerReflection",
    lambda o: "aboutDilemmas" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Dilemma" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("aboutDilemmas", ())
    ),
)
CAREERREFLECTION_3 = Check(
    "shape/CareerReflection",
    lambda o: "aboutPairings" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "PolePairing" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("aboutPairings", ())
    ),
)
CAREERREFLECTION_4 = Check(
    "shape/CareerReflection",
    lambda o: "aboutQuestions" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "StartUpQuestion" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("aboutQuestions", ())
    ),
)
CAREER_LEARNING_PORTFOLIO_CAREERLEARNINGPORTFOLIO = Check(
    "shape/career-learning-portfolio/CareerLearningPortfolio",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
CASE = Check(
    "shape/Case",
    lambda o: True,
    lambda document, o, h: (not document.types(o["submittedBy"])) and o["submittedBy"] not in terms.T_62E90CF869,
)
CASE_2 = Check(
    "shape/Case",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["submittedBy"]))
        and o["submittedBy"] not in terms.T_62E90CF869
        and document.types(o["submittedBy"])
    ),
)
CASE_DESCRIPTION_CASEDESCRIPTION = Check(
    "shape/case-description/CaseDescription",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
CATALOGUE_EXTRACT_CATALOGUEEXTRACT = Check(
    "shape/catalogue-extract/CatalogueExtract",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
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
COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (not document.types(o["awardedBy"])) and o["awardedBy"] not in terms.T_62E90CF869,
)
COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_2 = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_3 = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (not document.types(o["registeredIn"])) and o["registeredIn"] not in terms.T_62E90CF869,
)
COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_4 = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awardedBy"]))
        and o["awardedBy"] not in terms.T_62E90CF869
        and document.types(o["awardedBy"])
    ),
)
COMPETENCE_CERTIFICATE_COMPETENCECERTIFICATE_5 = Check(
    "shape/competence-certificate/CompetenceCertificate",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["registeredIn"]))
        and o["registeredIn"] not in terms.T_62E90CF869
        and document.types(o["registeredIn"])
    ),
)
COMPLETEDPROGRAMME = Check(
    "shape/CompletedProgramme",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["trainingProgramme"])) and o["trainingProgramme"] not in terms.T_CA2B33C497
    ),
)
COMPLETEDPROGRAMME_2 = Check(
    "shape/CompletedProgramme",
    lambda o: True,
    lambda document, o, h: (
        (not "TrainingProgramme" in document.types(o["trainingProgramme"]))
        and o["trainingProgramme"] not in terms.T_CA2B33C497
        and document.types(o["trainingProgramme"])
    ),
)
COMPUTEDSTATEMENT = Check(
    "shape/ComputedStatement", lambda o: True, lambda document, o, h: not document.types(o["aboutLearner"])
)
COMPUTEDSTATEMENT_2 = Check(
    "shape/ComputedStatement",
    lambda o: "computedFrom" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "ProgressItem" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("computedFrom", ())
    ),
)
COMPUTEDSTATEMENT_3 = Check(
    "shape/ComputedStatement", lambda o: True, lambda document, o, h: not document.types(o["dataSource"])
)
COMPUTEDSTATEMENT_4 = Check(
    "shape/ComputedStatement",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
COMPUTEDSTATEMENT_5 = Check(
    "shape/ComputedStatement",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
COMPUTEDSTATEMENT_6 = Check(
    "shape/ComputedStatement",
    lambda o: True,
    lambda document, o, h: (
        (not "ViewedLearner" in document.types(o["aboutLearner"])) and document.types(o["aboutLearner"])
    ),
)
COMPUTEDSTATEMENT_7 = Check(
    "shape/ComputedStatement",
    lambda o: True,
    lambda document, o, h: (not "DataSource" in document.types(o["dataSource"])) and document.types(o["dataSource"]),
)
COMPUTEDSTATEMENT_8 = Check(
    "shape/ComputedStatement",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
CONTINGENCYPLAN = Check(
    "shape/ContingencyPlan",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
CONTINGENCYPLAN_2 = Check(
    "shape/ContingencyPlan",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
COOPERATIONPARTNER = Check(
    "shape/CooperationPartner",
    lambda o: "partner" in o,
    lambda document, o, h: (not document.types(o["partner"])) and o["partner"] not in terms.T_62E90CF869,
)
COOPERATIONPARTNER_2 = Check(
    "shape/CooperationPartner",
    lambda o: "partner" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["partner"]))
        and o["partner"] not in terms.T_62E90CF869
        and document.types(o["partner"])
    ),
)
COORDINATIONBODY = Check(
    "shape/CoordinationBody",
    lambda o: "memberActors" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("memberActors", ())
    ),
)
CRITERIONASSESSMENT = Check(
    "shape/CriterionAssessment", lambda o: True, lambda document, o, h: not document.types(o["assessedCriterion"])
)
CRITERIONASSESSMENT_2 = Check(
    "shape/CriterionAssessment",
    lambda o: True,
    lambda document, o, h: (
        (not "QualityCriterion" in document.types(o["assessedCriterion"])) and document.types(o["assessedCriterion"])
    ),
)
DATASOURCE = Check(
    "shape/DataSource",
    lambda o: "accessDecidedBy" in o,
    lambda document, o, h: (
        (not document.types(o["accessDecidedBy"])) and o["accessDecidedBy"] not in terms.T_62E90CF869
    ),
)
DATASOURCE_2 = Check(
    "shape/DataSource",
    lambda o: "keptIn" in o,
    lambda document, o, h: (not document.types(o["keptIn"])) and o["keptIn"] not in terms.T_62E90CF869,
)
DATASOURCE_3 = Check(
    "shape/DataSource",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
DATASOURCE_4 = Check(
    "shape/DataSource",
    lambda o: "accessDecidedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["accessDecidedBy"]))
        and o["accessDecidedBy"] not in terms.T_62E90CF869
        and document.types(o["accessDecidedBy"])
    ),
)
DATASOURCE_5 = Check(
    "shape/DataSource",
    lambda o: "keptIn" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["keptIn"]))
        and o["keptIn"] not in terms.T_62E90CF869
        and document.types(o["keptIn"])
    ),
)
DATASTANDARD = Check(
    "shape/DataStandard",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
DELIVERY_RECEIPT_DELIVERYRECEIPT = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
DELIVERY_RECEIPT_DELIVERYRECEIPT_2 = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
DELIVERY_RECEIPT_DELIVERYRECEIPT_3 = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
DELIVERY_RECEIPT_DELIVERYRECEIPT_4 = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
DELIVERY_RECEIPT_DELIVERYRECEIPT_5 = Check(
    "shape/delivery-receipt/DeliveryReceipt",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
DEVELOPMENTMEASURE = Check(
    "shape/DevelopmentMeasure",
    lambda o: True,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "QualityCriterion" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("improvesCriteria", ())
    ),
)
DEVELOPMENTMEASURE_2 = Check(
    "shape/DevelopmentMeasure",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
DEVELOPMENTMEASURE_3 = Check(
    "shape/DevelopmentMeasure",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
DEVELOPMENTPROJECT = Check(
    "shape/DevelopmentProject",
    lambda o: "carriedOutBy" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("carriedOutBy", ())
    ),
)
DEVELOPMENTPROJECT_2 = Check(
    "shape/DevelopmentProject",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
DEVELOPMENTPROJECT_3 = Check(
    "shape/DevelopmentProject",
    lambda o: "steeredBy" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("steeredBy", ())
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
DILEMMA = Check(
    "shape/Dilemma",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_3092DC2091 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
        )
        for v1 in o.get("statedIn", ())
    ),
)
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
DIRECTORATEANSWER = Check(
    "shape/DirectorateAnswer",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (not document.types(o["decidedBy"])) and o["decidedBy"] not in terms.T_62E90CF869,
)
DIRECTORATEANSWER_2 = Check(
    "shape/DirectorateAnswer",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["decidedBy"]))
        and o["decidedBy"] not in terms.T_62E90CF869
        and document.types(o["decidedBy"])
    ),
)
DIRECTORATEAPPLICATION = Check(
    "shape/DirectorateApplication",
    lambda o: True,
    lambda document, o, h: (not document.types(o["appliedBy"])) and o["appliedBy"] not in terms.T_62E90CF869,
)
DIRECTORATEAPPLICATION_2 = Check(
    "shape/DirectorateApplication",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["appliedBy"]))
        and o["appliedBy"] not in terms.T_62E90CF869
        and document.types(o["appliedBy"])
    ),
)
DOCUMENTREFERENCE = Check(
    "shape/DocumentReference",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (not document.types(o["awardedBy"])) and o["awardedBy"] not in terms.T_62E90CF869,
)
DOCUMENTREFERENCE_2 = Check(
    "shape/DocumentReference",
    lambda o: "checkableIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("checkableIn", ())
    ),
)
DOCUMENTREFERENCE_3 = Check(
    "shape/DocumentReference",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awardedBy"]))
        and o["awardedBy"] not in terms.T_62E90CF869
        and document.types(o["awardedBy"])
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: "annulledBy" in o,
    lambda document, o, h: (not document.types(o["annulledBy"])) and o["annulledBy"] not in terms.T_62E90CF869,
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_2 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_3 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_4 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_5 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: "annulledBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["annulledBy"]))
        and o["annulledBy"] not in terms.T_62E90CF869
        and document.types(o["annulledBy"])
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_6 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTANNULMENT_7 = Check(
    "shape/document-annulment/DocumentAnnulment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTREFERENCE = Check(
    "shape/document-annulment/DocumentReference",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (not document.types(o["awardedBy"])) and o["awardedBy"] not in terms.T_62E90CF869,
)
DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_2 = Check(
    "shape/document-annulment/DocumentReference",
    lambda o: "checkableIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("checkableIn", ())
    ),
)
DOCUMENT_ANNULMENT_DOCUMENTREFERENCE_3 = Check(
    "shape/document-annulment/DocumentReference",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awardedBy"]))
        and o["awardedBy"] not in terms.T_62E90CF869
        and document.types(o["awardedBy"])
    ),
)
DUTY = Check("shape/Duty", lambda o: "buildsOn" in o, lambda document, o, h: not document.types(o["buildsOn"]))
DUTY_2 = Check(
    "shape/Duty",
    lambda o: True,
    lambda document, o, h: (not document.types(o["dutyBearer"])) and o["dutyBearer"] not in terms.T_62E90CF869,
)
DUTY_3 = Check(
    "shape/Duty",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
DUTY_4 = Check(
    "shape/Duty",
    lambda o: "buildsOn" in o,
    lambda document, o, h: (not "Duty" in document.types(o["buildsOn"])) and document.types(o["buildsOn"]),
)
DUTY_5 = Check(
    "shape/Duty",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["dutyBearer"]))
        and o["dutyBearer"] not in terms.T_62E90CF869
        and document.types(o["dutyBearer"])
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
EXAMINATIONEXCEPTION = Check(
    "shape/ExaminationException",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
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
EXAMINATIONSTAFF = Check(
    "shape/ExaminationStaff",
    lambda o: "teaches" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Candidate" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("teaches", ())
    ),
)
EXAMINERPROPOSAL = Check(
    "shape/ExaminerProposal",
    lambda o: "recruitedWith" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("recruitedWith", ())
    ),
)
EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION = Check(
    "shape/exam-accommodation-decision/AccommodationDecision",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (not document.types(o["decidedBy"])) and o["decidedBy"] not in terms.T_62E90CF869,
)
EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_2 = Check(
    "shape/exam-accommodation-decision/AccommodationDecision",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_ACCOMMODATION_DECISION_ACCOMMODATIONDECISION_3 = Check(
    "shape/exam-accommodation-decision/AccommodationDecision",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["decidedBy"]))
        and o["decidedBy"] not in terms.T_62E90CF869
        and document.types(o["decidedBy"])
    ),
)
EXAM_APPEAL_CANDIDATE = Check(
    "shape/exam-appeal/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (not document.types(o["taughtAt"])) and o["taughtAt"] not in terms.T_62E90CF869,
)
EXAM_APPEAL_CANDIDATE_2 = Check(
    "shape/exam-appeal/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["taughtAt"]))
        and o["taughtAt"] not in terms.T_62E90CF869
        and document.types(o["taughtAt"])
    ),
)
EXAM_APPEAL_EXAMINATIONAPPEAL = Check(
    "shape/exam-appeal/ExaminationAppeal",
    lambda o: True,
    lambda document, o, h: (not document.types(o["appealBody"])) and o["appealBody"] not in terms.T_62E90CF869,
)
EXAM_APPEAL_EXAMINATIONAPPEAL_2 = Check(
    "shape/exam-appeal/ExaminationAppeal",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (not document.types(o["decidedBy"])) and o["decidedBy"] not in terms.T_62E90CF869,
)
EXAM_APPEAL_EXAMINATIONAPPEAL_3 = Check(
    "shape/exam-appeal/ExaminationAppeal",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_APPEAL_EXAMINATIONAPPEAL_4 = Check(
    "shape/exam-appeal/ExaminationAppeal",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["decidedBy"]))
        and o["decidedBy"] not in terms.T_62E90CF869
        and document.types(o["decidedBy"])
    ),
)
EXAM_APPEAL_EXAMINATIONAPPEAL_5 = Check(
    "shape/exam-appeal/ExaminationAppeal",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["appealBody"]))
        and o["appealBody"] not in terms.T_62E90CF869
        and document.types(o["appealBody"])
    ),
)
EXAM_CANCELLATION_EXAMINATIONCANCELLATION = Check(
    "shape/exam-cancellation/ExaminationCancellation",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (not document.types(o["decidedBy"])) and o["decidedBy"] not in terms.T_62E90CF869,
)
EXAM_CANCELLATION_EXAMINATIONCANCELLATION_2 = Check(
    "shape/exam-cancellation/ExaminationCancellation",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_CANCELLATION_EXAMINATIONCANCELLATION_3 = Check(
    "shape/exam-cancellation/ExaminationCancellation",
    lambda o: "decidedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["decidedBy"]))
        and o["decidedBy"] not in terms.T_62E90CF869
        and document.types(o["decidedBy"])
    ),
)
EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT = Check(
    "shape/exam-incident-report/ExaminationIncident",
    lambda o: "affectedCandidates" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Candidate" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("affectedCandidates", ())
    ),
)
EXAM_INCIDENT_REPORT_EXAMINATIONINCIDENT_2 = Check(
    "shape/exam-incident-report/ExaminationIncident",
    lambda o: "followedUpBy" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "ExaminationStaff" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("followedUpBy", ())
    ),
)
EXAM_INCIDENT_REPORT_INCIDENTREPORT = Check(
    "shape/exam-incident-report/IncidentReport",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_INCIDENT_REPORT_INCIDENTREPORT_2 = Check(
    "shape/exam-incident-report/IncidentReport",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
EXAM_INCIDENT_REPORT_INCIDENTREPORT_3 = Check(
    "shape/exam-incident-report/IncidentReport",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
EXAM_INCIDENT_REPORT_INCIDENTREPORT_4 = Check(
    "shape/exam-incident-report/IncidentReport",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
EXAM_INCIDENT_REPORT_INCIDENTREPORT_5 = Check(
    "shape/exam-incident-report/IncidentReport",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
EXAM_REGISTRATION_CANDIDATE = Check(
    "shape/exam-registration/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (not document.types(o["taughtAt"])) and o["taughtAt"] not in terms.T_62E90CF869,
)
EXAM_REGISTRATION_CANDIDATE_2 = Check(
    "shape/exam-registration/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["taughtAt"]))
        and o["taughtAt"] not in terms.T_62E90CF869
        and document.types(o["taughtAt"])
    ),
)
EXAM_REGISTRATION_EXAMINATIONREGISTRATION = Check(
    "shape/exam-registration/ExaminationRegistration",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_REGISTRATION_EXAMINATIONREGISTRATION_2 = Check(
    "shape/exam-registration/ExaminationRegistration",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
EXAM_REGISTRATION_EXAMINATIONREGISTRATION_3 = Check(
    "shape/exam-registration/ExaminationRegistration",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
EXAM_REGISTRATION_EXAMINATIONREGISTRATION_4 = Check(
    "shape/exam-registration/ExaminationRegistration",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
EXAM_REGISTRATION_EXAMINATIONREGISTRATION_5 = Check(
    "shape/exam-registration/ExaminationRegistration",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
EXAM_RESOURCE_LIST_LISTEDRESOURCE = Check(
    "shape/exam-resource-list/ListedResource",
    lambda o: "licenceHolder" in o,
    lambda document, o, h: (not document.types(o["licenceHolder"])) and o["licenceHolder"] not in terms.T_62E90CF869,
)
EXAM_RESOURCE_LIST_LISTEDRESOURCE_2 = Check(
    "shape/exam-resource-list/ListedResource",
    lambda o: "suppliedBy" in o,
    lambda document, o, h: (not document.types(o["suppliedBy"])) and o["suppliedBy"] not in terms.T_62E90CF869,
)
EXAM_RESOURCE_LIST_LISTEDRESOURCE_3 = Check(
    "shape/exam-resource-list/ListedResource",
    lambda o: "licenceHolder" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["licenceHolder"]))
        and o["licenceHolder"] not in terms.T_62E90CF869
        and document.types(o["licenceHolder"])
    ),
)
EXAM_RESOURCE_LIST_LISTEDRESOURCE_4 = Check(
    "shape/exam-resource-list/ListedResource",
    lambda o: "suppliedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["suppliedBy"]))
        and o["suppliedBy"] not in terms.T_62E90CF869
        and document.types(o["suppliedBy"])
    ),
)
EXAM_RESOURCE_LIST_RESOURCELIST = Check(
    "shape/exam-resource-list/ResourceList",
    lambda o: True,
    lambda document, o, h: (not document.types(o["keptBy"])) and o["keptBy"] not in terms.T_62E90CF869,
)
EXAM_RESOURCE_LIST_RESOURCELIST_2 = Check(
    "shape/exam-resource-list/ResourceList",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_RESOURCE_LIST_RESOURCELIST_3 = Check(
    "shape/exam-resource-list/ResourceList",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["keptBy"]))
        and o["keptBy"] not in terms.T_62E90CF869
        and document.types(o["keptBy"])
    ),
)
EXAM_RESULT_ASSESSMENT = Check(
    "shape/exam-result/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (not document.types(o["receivedFrom"])) and o["receivedFrom"] not in terms.T_62E90CF869,
)
EXAM_RESULT_ASSESSMENT_2 = Check(
    "shape/exam-result/Assessment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["resultSource"])) and o["resultSource"] not in terms.T_62E90CF869,
)
EXAM_RESULT_ASSESSMENT_3 = Check(
    "shape/exam-result/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receivedFrom"]))
        and o["receivedFrom"] not in terms.T_62E90CF869
        and document.types(o["receivedFrom"])
    ),
)
EXAM_RESULT_ASSESSMENT_4 = Check(
    "shape/exam-result/Assessment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["resultSource"]))
        and o["resultSource"] not in terms.T_62E90CF869
        and document.types(o["resultSource"])
    ),
)
EXAM_RESULT_CANDIDATE = Check(
    "shape/exam-result/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (not document.types(o["taughtAt"])) and o["taughtAt"] not in terms.T_62E90CF869,
)
EXAM_RESULT_CANDIDATE_2 = Check(
    "shape/exam-result/Candidate",
    lambda o: "taughtAt" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["taughtAt"]))
        and o["taughtAt"] not in terms.T_62E90CF869
        and document.types(o["taughtAt"])
    ),
)
EXAM_RESULT_EXAMINATIONRESULTS = Check(
    "shape/exam-result/ExaminationResults",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
EXAM_RESULT_EXAMINATIONRESULTS_2 = Check(
    "shape/exam-result/ExaminationResults",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
EXAM_RESULT_EXAMINATIONRESULTS_3 = Check(
    "shape/exam-result/ExaminationResults",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
EXAM_RESULT_EXAMINATIONRESULTS_4 = Check(
    "shape/exam-result/ExaminationResults",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
EXAM_RESULT_EXAMINATIONRESULTS_5 = Check(
    "shape/exam-result/ExaminationResults",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
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
FOLLOWUPMEASURE = Check(
    "shape/FollowUpMeasure",
    lambda o: "ledTo" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("ledTo", ())
    ),
)
FOLLOWUPMEASURE_2 = Check(
    "shape/FollowUpMeasure",
    lambda o: "ledToDocuments" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_35E1EB328F)
            or ((not "PolicyDocument" in document.types(v1)) and v1 not in terms.T_35E1EB328F and document.types(v1))
        )
        for v1 in o.get("ledToDocuments", ())
    ),
)
FOLLOWUPOFFER = Check(
    "shape/FollowUpOffer",
    lambda o: "offerGivenBy" in o,
    lambda document, o, h: (not document.types(o["offerGivenBy"])) and o["offerGivenBy"] not in terms.T_62E90CF869,
)
FOLLOWUPOFFER_2 = Check(
    "shape/FollowUpOffer",
    lambda o: "offerGivenBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["offerGivenBy"]))
        and o["offerGivenBy"] not in terms.T_62E90CF869
        and document.types(o["offerGivenBy"])
    ),
)
FOLLOWUPRECORD = Check(
    "shape/FollowUpRecord",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
FOLLOWUPRECORD_2 = Check(
    "shape/FollowUpRecord",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL = Check(
    "shape/follow-up-referral/FollowUpReferral",
    lambda o: "followUpUnit" in o,
    lambda document, o, h: (not document.types(o["followUpUnit"])) and o["followUpUnit"] not in terms.T_62E90CF869,
)
FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_2 = Check(
    "shape/follow-up-referral/FollowUpReferral",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_3 = Check(
    "shape/follow-up-referral/FollowUpReferral",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_4 = Check(
    "shape/follow-up-referral/FollowUpReferral",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_5 = Check(
    "shape/follow-up-referral/FollowUpReferral",
    lambda o: "followUpUnit" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["followUpUnit"]))
        and o["followUpUnit"] not in terms.T_62E90CF869
        and document.types(o["followUpUnit"])
    ),
)
FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_6 = Check(
    "shape/follow-up-referral/FollowUpReferral",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_7 = Check(
    "shape/follow-up-referral/FollowUpReferral",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
GRADEAPPEAL = Check(
    "shape/GradeAppeal",
    lambda o: True,
    lambda document, o, h: (not document.types(o["decidedBy"])) and o["decidedBy"] not in terms.T_62E90CF869,
)
GRADEAPPEAL_2 = Check(
    "shape/GradeAppeal",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["decidedBy"]))
        and o["decidedBy"] not in terms.T_62E90CF869
        and document.types(o["decidedBy"])
    ),
)
GUIDANCESERVICE = Check(
    "shape/GuidanceService",
    lambda o: "catalogueService" in o,
    lambda document, o, h: (
        (not document.types(o["catalogueService"])) and o["catalogueService"] not in terms.T_BBA2451F5E
    ),
)
GUIDANCESERVICE_10 = Check(
    "shape/GuidanceService",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["provider"]))
        and o["provider"] not in terms.T_62E90CF869
        and document.types(o["provider"])
    ),
)
GUIDANCESERVICE_2 = Check(
    "shape/GuidanceService",
    lambda o: "cooperatingActors" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("cooperatingActors", ())
    ),
)
GUIDANCESERVICE_3 = Check(
    "shape/GuidanceService",
    lambda o: "mainResponsible" in o,
    lambda document, o, h: (
        (not document.types(o["mainResponsible"])) and o["mainResponsible"] not in terms.T_62E90CF869
    ),
)
GUIDANCESERVICE_4 = Check(
    "shape/GuidanceService",
    lambda o: True,
    lambda document, o, h: (not document.types(o["owner"])) and o["owner"] not in terms.T_62E90CF869,
)
GUIDANCESERVICE_5 = Check(
    "shape/GuidanceService",
    lambda o: True,
    lambda document, o, h: (not document.types(o["provider"])) and o["provider"] not in terms.T_62E90CF869,
)
GUIDANCESERVICE_6 = Check(
    "shape/GuidanceService",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
GUIDANCESERVICE_7 = Check(
    "shape/GuidanceService",
    lambda o: "catalogueService" in o,
    lambda document, o, h: (
        (not "GuidanceService" in document.types(o["catalogueService"]))
        and o["catalogueService"] not in terms.T_BBA2451F5E
        and document.types(o["catalogueService"])
    ),
)
GUIDANCESERVICE_8 = Check(
    "shape/GuidanceService",
    lambda o: "mainResponsible" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["mainResponsible"]))
        and o["mainResponsible"] not in terms.T_62E90CF869
        and document.types(o["mainResponsible"])
    ),
)
GUIDANCESERVICE_9 = Check(
    "shape/GuidanceService",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["owner"]))
        and o["owner"] not in terms.T_62E90CF869
        and document.types(o["owner"])
    ),
)
GUIDANCE_SERVICE_GUIDANCESERVICEDESCRIPTION = Check(
    "shape/guidance-service/GuidanceServiceDescription",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
INDICATORFINDING = Check(
    "shape/IndicatorFinding", lambda o: True, lambda document, o, h: not document.types(o["shownBy"])
)
INDICATORFINDING_2 = Check(
    "shape/IndicatorFinding",
    lambda o: True,
    lambda document, o, h: (not "QualityIndicator" in document.types(o["shownBy"])) and document.types(o["shownBy"]),
)
INFORMATIONFLOW = Check(
    "shape/InformationFlow",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
INFORMATIONFLOW_10 = Check(
    "shape/InformationFlow",
    lambda o: "reusesFlow" in o,
    lambda document, o, h: (
        (not "InformationFlow" in document.types(o["reusesFlow"])) and document.types(o["reusesFlow"])
    ),
)
INFORMATIONFLOW_11 = Check(
    "shape/InformationFlow",
    lambda o: "sourceActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sourceActor"]))
        and o["sourceActor"] not in terms.T_62E90CF869
        and document.types(o["sourceActor"])
    ),
)
INFORMATIONFLOW_2 = Check(
    "shape/InformationFlow",
    lambda o: "passesPlatforms" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Platform" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("passesPlatforms", ())
    ),
)
INFORMATIONFLOW_3 = Check(
    "shape/InformationFlow",
    lambda o: "receiver" in o,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
INFORMATIONFLOW_4 = Check(
    "shape/InformationFlow",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
INFORMATIONFLOW_5 = Check(
    "shape/InformationFlow", lambda o: "reusesFlow" in o, lambda document, o, h: not document.types(o["reusesFlow"])
)
INFORMATIONFLOW_6 = Check(
    "shape/InformationFlow",
    lambda o: "sourceActor" in o,
    lambda document, o, h: (not document.types(o["sourceActor"])) and o["sourceActor"] not in terms.T_62E90CF869,
)
INFORMATIONFLOW_7 = Check(
    "shape/InformationFlow",
    lambda o: "systems" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("systems", ())
    ),
)
INFORMATIONFLOW_8 = Check(
    "shape/InformationFlow",
    lambda o: "receiver" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
INFORMATIONFLOW_9 = Check(
    "shape/InformationFlow",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
INFORMATIONSOURCE = Check(
    "shape/InformationSource",
    lambda o: "informationProviders" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("informationProviders", ())
    ),
)
INFORMATION_FLOW_INFORMATIONFLOWDESCRIPTION = Check(
    "shape/information-flow/InformationFlowDescription",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
LABOURMARKETMEASURE = Check(
    "shape/LabourMarketMeasure",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["measureProvider"])) and o["measureProvider"] not in terms.T_62E90CF869
    ),
)
LABOURMARKETMEASURE_2 = Check(
    "shape/LabourMarketMeasure",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["measureProvider"]))
        and o["measureProvider"] not in terms.T_62E90CF869
        and document.types(o["measureProvider"])
    ),
)
LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW = Check(
    "shape/learning-progress-view/LearningProgressView",
    lambda o: True,
    lambda document, o, h: (not document.types(o["attendedSchool"])) and o["attendedSchool"] not in terms.T_62E90CF869,
)
LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW_2 = Check(
    "shape/learning-progress-view/LearningProgressView",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
LEARNING_PROGRESS_VIEW_LEARNINGPROGRESSVIEW_3 = Check(
    "shape/learning-progress-view/LearningProgressView",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["attendedSchool"]))
        and o["attendedSchool"] not in terms.T_62E90CF869
        and document.types(o["attendedSchool"])
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
PILOT = Check(
    "shape/Pilot",
    lambda o: True,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "Case" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("exploresCases", ())
    ),
)
PILOTPARTICIPANT = Check(
    "shape/PilotParticipant",
    lambda o: True,
    lambda document, o, h: (not document.types(o["participant"])) and o["participant"] not in terms.T_62E90CF869,
)
PILOTPARTICIPANT_2 = Check(
    "shape/PilotParticipant",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["participant"]))
        and o["participant"] not in terms.T_62E90CF869
        and document.types(o["participant"])
    ),
)
PLANNEDLEARNING = Check(
    "shape/PlannedLearning",
    lambda o: "trainingProgramme" in o,
    lambda document, o, h: (
        (not document.types(o["trainingProgramme"])) and o["trainingProgramme"] not in terms.T_CA2B33C497
    ),
)
PLANNEDLEARNING_2 = Check(
    "shape/PlannedLearning",
    lambda o: "trainingProgramme" in o,
    lambda document, o, h: (
        (not "TrainingProgramme" in document.types(o["trainingProgramme"]))
        and o["trainingProgramme"] not in terms.T_CA2B33C497
        and document.types(o["trainingProgramme"])
    ),
)
PLANPROCEDURE = Check(
    "shape/PlanProcedure",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
PLANPROCEDURE_2 = Check(
    "shape/PlanProcedure",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
PLATFORM = Check(
    "shape/Platform",
    lambda o: "acquiredBy" in o,
    lambda document, o, h: (not document.types(o["acquiredBy"])) and o["acquiredBy"] not in terms.T_62E90CF869,
)
PLATFORM_2 = Check(
    "shape/Platform", lambda o: "partOfPlatform" in o, lambda document, o, h: not document.types(o["partOfPlatform"])
)
PLATFORM_3 = Check(
    "shape/Platform",
    lambda o: "acquiredBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["acquiredBy"]))
        and o["acquiredBy"] not in terms.T_62E90CF869
        and document.types(o["acquiredBy"])
    ),
)
PLATFORM_4 = Check(
    "shape/Platform",
    lambda o: "partOfPlatform" in o,
    lambda document, o, h: (
        (not "Platform" in document.types(o["partOfPlatform"])) and document.types(o["partOfPlatform"])
    ),
)
POLICYDOCUMENT = Check(
    "shape/PolicyDocument",
    lambda o: True,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("issuingBodies", ())
    ),
)
PORTFOLIOSHARING = Check(
    "shape/PortfolioSharing",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
PORTFOLIOSHARING_2 = Check(
    "shape/PortfolioSharing",
    lambda o: "sharedReflections" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "CareerReflection" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("sharedReflections", ())
    ),
)
PORTFOLIOSHARING_3 = Check(
    "shape/PortfolioSharing",
    lambda o: "sharedWith" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("sharedWith", ())
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
PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_2 = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "usedTool" in o,
    lambda document, o, h: (not document.types(o["usedTool"])) and o["usedTool"] not in terms.T_16F910A120,
)
PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_3 = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "usesFramework" in o,
    lambda document, o, h: (
        (not document.types(o["usesFramework"]))
        and o["usesFramework"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
    ),
)
PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_4 = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "usedTool" in o,
    lambda document, o, h: o["usedTool"] not in terms.T_16F910A120 and document.types(o["usedTool"]),
)
PRACTITIONER_QUALIFICATIONS_PRACTITIONERQUALIFICATIONS_5 = Check(
    "shape/practitioner-qualifications/PractitionerQualifications",
    lambda o: "usesFramework" in o,
    lambda document, o, h: (
        (not "QualityFramework" in document.types(o["usesFramework"]))
        and o["usesFramework"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
        and document.types(o["usesFramework"])
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
PROGRESSAGGREGATE = Check(
    "shape/ProgressAggregate", lambda o: True, lambda document, o, h: not document.types(o["aboutGroup"])
)
PROGRESSAGGREGATE_2 = Check(
    "shape/ProgressAggregate", lambda o: True, lambda document, o, h: not document.types(o["dataSource"])
)
PROGRESSAGGREGATE_3 = Check(
    "shape/ProgressAggregate",
    lambda o: True,
    lambda document, o, h: (not "LearnerGroup" in document.types(o["aboutGroup"])) and document.types(o["aboutGroup"]),
)
PROGRESSAGGREGATE_4 = Check(
    "shape/ProgressAggregate",
    lambda o: True,
    lambda document, o, h: (not "DataSource" in document.types(o["dataSource"])) and document.types(o["dataSource"]),
)
PROGRESSITEM = Check("shape/ProgressItem", lambda o: True, lambda document, o, h: not document.types(o["aboutLearner"]))
PROGRESSITEM_2 = Check("shape/ProgressItem", lambda o: True, lambda document, o, h: not document.types(o["dataSource"]))
PROGRESSITEM_3 = Check(
    "shape/ProgressItem",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
PROGRESSITEM_4 = Check(
    "shape/ProgressItem", lambda o: "sourceLearner" in o, lambda document, o, h: not document.types(o["sourceLearner"])
)
PROGRESSITEM_5 = Check(
    "shape/ProgressItem",
    lambda o: True,
    lambda document, o, h: (
        (not "ViewedLearner" in document.types(o["aboutLearner"])) and document.types(o["aboutLearner"])
    ),
)
PROGRESSITEM_6 = Check(
    "shape/ProgressItem",
    lambda o: True,
    lambda document, o, h: (not "DataSource" in document.types(o["dataSource"])) and document.types(o["dataSource"]),
)
PROGRESSITEM_7 = Check(
    "shape/ProgressItem",
    lambda o: "sourceLearner" in o,
    lambda document, o, h: (
        (not "ViewedLearner" in document.types(o["sourceLearner"])) and document.types(o["sourceLearner"])
    ),
)
PROJECTFINDING = Check(
    "shape/ProjectFinding",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
PROJECTRECOMMENDATION = Check(
    "shape/ProjectRecommendation",
    lambda o: "recommendsStandards" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "DataStandard" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("recommendsStandards", ())
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
PUPIL_LIST_PUPILLIST = Check(
    "shape/pupil-list/PupilList",
    lambda o: "attendedSchool" in o,
    lambda document, o, h: (not document.types(o["attendedSchool"])) and o["attendedSchool"] not in terms.T_62E90CF869,
)
PUPIL_LIST_PUPILLIST_2 = Check(
    "shape/pupil-list/PupilList",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
PUPIL_LIST_PUPILLIST_3 = Check(
    "shape/pupil-list/PupilList",
    lambda o: "receiver" in o,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
PUPIL_LIST_PUPILLIST_4 = Check(
    "shape/pupil-list/PupilList",
    lambda o: "sender" in o,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
PUPIL_LIST_PUPILLIST_5 = Check(
    "shape/pupil-list/PupilList",
    lambda o: "attendedSchool" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["attendedSchool"]))
        and o["attendedSchool"] not in terms.T_62E90CF869
        and document.types(o["attendedSchool"])
    ),
)
PUPIL_LIST_PUPILLIST_6 = Check(
    "shape/pupil-list/PupilList",
    lambda o: "receiver" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
PUPIL_LIST_PUPILLIST_7 = Check(
    "shape/pupil-list/PupilList",
    lambda o: "sender" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
QUALIFICATION = Check(
    "shape/Qualification",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (not document.types(o["awardedBy"])) and o["awardedBy"] not in terms.T_62E90CF869,
)
QUALIFICATION_2 = Check(
    "shape/Qualification",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awardedBy"]))
        and o["awardedBy"] not in terms.T_62E90CF869
        and document.types(o["awardedBy"])
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
QUOTEDFIGURE = Check(
    "shape/QuotedFigure",
    lambda o: True,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
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
REGISTRATION = Check(
    "shape/Registration",
    lambda o: "registeredAt" in o,
    lambda document, o, h: (not document.types(o["registeredAt"])) and o["registeredAt"] not in terms.T_62E90CF869,
)
REGISTRATION_2 = Check(
    "shape/Registration",
    lambda o: "registeredBy" in o,
    lambda document, o, h: (not document.types(o["registeredBy"])) and o["registeredBy"] not in terms.T_62E90CF869,
)
REGISTRATION_3 = Check(
    "shape/Registration",
    lambda o: "registeredAt" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["registeredAt"]))
        and o["registeredAt"] not in terms.T_62E90CF869
        and document.types(o["registeredAt"])
    ),
)
REGISTRATION_4 = Check(
    "shape/Registration",
    lambda o: "registeredBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["registeredBy"]))
        and o["registeredBy"] not in terms.T_62E90CF869
        and document.types(o["registeredBy"])
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
REPORTSTEP = Check(
    "shape/ReportStep",
    lambda o: True,
    lambda document, o, h: (not document.types(o["reportedBy"])) and o["reportedBy"] not in terms.T_62E90CF869,
)
REPORTSTEP_2 = Check(
    "shape/ReportStep",
    lambda o: True,
    lambda document, o, h: (not document.types(o["reportedTo"])) and o["reportedTo"] not in terms.T_62E90CF869,
)
REPORTSTEP_3 = Check(
    "shape/ReportStep",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["reportedBy"]))
        and o["reportedBy"] not in terms.T_62E90CF869
        and document.types(o["reportedBy"])
    ),
)
REPORTSTEP_4 = Check(
    "shape/ReportStep",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["reportedTo"]))
        and o["reportedTo"] not in terms.T_62E90CF869
        and document.types(o["reportedTo"])
    ),
)
RESPONSIBILITY = Check(
    "shape/Responsibility",
    lambda o: "delegatedBy" in o,
    lambda document, o, h: (not document.types(o["delegatedBy"])) and o["delegatedBy"] not in terms.T_62E90CF869,
)
RESPONSIBILITY_2 = Check(
    "shape/Responsibility",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
RESPONSIBILITY_3 = Check(
    "shape/Responsibility",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
RESPONSIBILITY_4 = Check(
    "shape/Responsibility",
    lambda o: True,
    lambda document, o, h: (not document.types(o["responsibleFor"])) and o["responsibleFor"] not in terms.T_7237F06712,
)
RESPONSIBILITY_5 = Check(
    "shape/Responsibility",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
RESPONSIBILITY_6 = Check(
    "shape/Responsibility",
    lambda o: "delegatedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["delegatedBy"]))
        and o["delegatedBy"] not in terms.T_62E90CF869
        and document.types(o["delegatedBy"])
    ),
)
RESPONSIBILITY_7 = Check(
    "shape/Responsibility",
    lambda o: "responsibleActor" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
RESPONSIBILITY_8 = Check(
    "shape/Responsibility",
    lambda o: True,
    lambda document, o, h: (
        (not "ResponsibilityTask" in document.types(o["responsibleFor"]))
        and o["responsibleFor"] not in terms.T_7237F06712
        and document.types(o["responsibleFor"])
    ),
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
RESULT_DELIVERY_ASSESSMENT = Check(
    "shape/result-delivery/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (not document.types(o["receivedFrom"])) and o["receivedFrom"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_ASSESSMENT_2 = Check(
    "shape/result-delivery/Assessment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["resultSource"])) and o["resultSource"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_ASSESSMENT_3 = Check(
    "shape/result-delivery/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receivedFrom"]))
        and o["receivedFrom"] not in terms.T_62E90CF869
        and document.types(o["receivedFrom"])
    ),
)
RESULT_DELIVERY_ASSESSMENT_4 = Check(
    "shape/result-delivery/Assessment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["resultSource"]))
        and o["resultSource"] not in terms.T_62E90CF869
        and document.types(o["resultSource"])
    ),
)
RESULT_DELIVERY_RESULTDELIVERY = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
RESULT_DELIVERY_RESULTDELIVERY_2 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_RESULTDELIVERY_3 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_RESULTDELIVERY_4 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: "sharedThrough" in o,
    lambda document, o, h: (not document.types(o["sharedThrough"])) and o["sharedThrough"] not in terms.T_62E90CF869,
)
RESULT_DELIVERY_RESULTDELIVERY_5 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: "sharedThrough" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sharedThrough"]))
        and o["sharedThrough"] not in terms.T_62E90CF869
        and document.types(o["sharedThrough"])
    ),
)
RESULT_DELIVERY_RESULTDELIVERY_6 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
RESULT_DELIVERY_RESULTDELIVERY_7 = Check(
    "shape/result-delivery/ResultDelivery",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
RESULT_DELIVERY_SHARINGDECISION = Check(
    "shape/result-delivery/SharingDecision",
    lambda o: "sharedWith" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("sharedWith", ())
    ),
)
RISKASSESSMENT = Check(
    "shape/RiskAssessment",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["responsibleActor"])) and o["responsibleActor"] not in terms.T_62E90CF869
    ),
)
RISKASSESSMENT_2 = Check(
    "shape/RiskAssessment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["responsibleActor"]))
        and o["responsibleActor"] not in terms.T_62E90CF869
        and document.types(o["responsibleActor"])
    ),
)
SCHOOLPARTICIPATION = Check(
    "shape/SchoolParticipation",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["schoolMunicipality"])) and o["schoolMunicipality"] not in terms.T_62E90CF869
    ),
)
SCHOOLPARTICIPATION_2 = Check(
    "shape/SchoolParticipation",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["schoolMunicipality"]))
        and o["schoolMunicipality"] not in terms.T_62E90CF869
        and document.types(o["schoolMunicipality"])
    ),
)
SERVICEDECLARATION = Check(
    "shape/ServiceDeclaration",
    lambda o: "declaredBy" in o,
    lambda document, o, h: (not document.types(o["declaredBy"])) and o["declaredBy"] not in terms.T_62E90CF869,
)
SERVICEDECLARATION_2 = Check(
    "shape/ServiceDeclaration",
    lambda o: "declaredServices" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_BBA2451F5E)
            or ((not "GuidanceService" in document.types(v1)) and v1 not in terms.T_BBA2451F5E and document.types(v1))
        )
        for v1 in o.get("declaredServices", ())
    ),
)
SERVICEDECLARATION_3 = Check(
    "shape/ServiceDeclaration",
    lambda o: "declaredBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["declaredBy"]))
        and o["declaredBy"] not in terms.T_62E90CF869
        and document.types(o["declaredBy"])
    ),
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_2 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usedTool" in o,
    lambda document, o, h: (not document.types(o["usedTool"])) and o["usedTool"] not in terms.T_16F910A120,
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_3 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usesFramework" in o,
    lambda document, o, h: (
        (not document.types(o["usesFramework"]))
        and o["usesFramework"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
    ),
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_4 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usedTool" in o,
    lambda document, o, h: (
        (not "DigitalTool" in document.types(o["usedTool"]))
        and o["usedTool"] not in terms.T_16F910A120
        and document.types(o["usedTool"])
    ),
)
SERVICE_QUALITY_ASSESSMENT_SERVICEQUALITYASSESSMENT_5 = Check(
    "shape/service-quality-assessment/ServiceQualityAssessment",
    lambda o: "usesFramework" in o,
    lambda document, o, h: (
        (not "QualityFramework" in document.types(o["usesFramework"]))
        and o["usesFramework"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
        and document.types(o["usesFramework"])
    ),
)
SHARINGARRANGEMENT = Check(
    "shape/SharingArrangement",
    lambda o: "arrangedFlows" in o,
    lambda document, o, h: any(
        ((not document.types(v1)) or ((not "InformationFlow" in document.types(v1)) and document.types(v1)))
        for v1 in o.get("arrangedFlows", ())
    ),
)
SHARINGARRANGEMENT_2 = Check(
    "shape/SharingArrangement",
    lambda o: "awaitsApprovalFrom" in o,
    lambda document, o, h: (
        (not document.types(o["awaitsApprovalFrom"])) and o["awaitsApprovalFrom"] not in terms.T_62E90CF869
    ),
)
SHARINGARRANGEMENT_3 = Check(
    "shape/SharingArrangement",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
            or ((not "Provision" in document.types(v1)) and v1 not in terms.T_23634A73B9 and document.types(v1))
        )
        for v1 in o.get("legalBasis", ())
    ),
)
SHARINGARRANGEMENT_4 = Check(
    "shape/SharingArrangement",
    lambda o: "systems" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("systems", ())
    ),
)
SHARINGARRANGEMENT_5 = Check(
    "shape/SharingArrangement",
    lambda o: "awaitsApprovalFrom" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awaitsApprovalFrom"]))
        and o["awaitsApprovalFrom"] not in terms.T_62E90CF869
        and document.types(o["awaitsApprovalFrom"])
    ),
)
SOURCEDOCUMENT = Check(
    "shape/SourceDocument",
    lambda o: "lawNow" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("lawNow", ())
    ),
)
SOURCEDOCUMENT_2 = Check(
    "shape/SourceDocument",
    lambda o: "lawThen" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("lawThen", ())
    ),
)
SOURCEDOCUMENT_3 = Check(
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
SOURCEDOCUMENT_4 = Check(
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
SOURCEDOCUMENT_5 = Check(
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
SPOTCHECKRISKASSESSMENT = Check(
    "shape/SpotCheckRiskAssessment",
    lambda o: "preparedBy" in o,
    lambda document, o, h: (not document.types(o["preparedBy"])) and o["preparedBy"] not in terms.T_62E90CF869,
)
SPOTCHECKRISKASSESSMENT_2 = Check(
    "shape/SpotCheckRiskAssessment",
    lambda o: "preparedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["preparedBy"]))
        and o["preparedBy"] not in terms.T_62E90CF869
        and document.types(o["preparedBy"])
    ),
)
SPOTCHECKTEMPLATE = Check(
    "shape/SpotCheckTemplate",
    lambda o: True,
    lambda document, o, h: (not document.types(o["preparedBy"])) and o["preparedBy"] not in terms.T_62E90CF869,
)
SPOTCHECKTEMPLATE_2 = Check(
    "shape/SpotCheckTemplate",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["preparedBy"]))
        and o["preparedBy"] not in terms.T_62E90CF869
        and document.types(o["preparedBy"])
    ),
)
SPOT_CHECK_RECORD_SPOTCHECK = Check(
    "shape/spot-check-record/SpotCheck", lambda o: True, lambda document, o, h: not document.types(o["checkedBy"])
)
SPOT_CHECK_RECORD_SPOTCHECKRECORD = Check(
    "shape/spot-check-record/SpotCheckRecord",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
SPOT_CHECK_RECORD_SPOTCHECKRECORD_2 = Check(
    "shape/spot-check-record/SpotCheckRecord",
    lambda o: True,
    lambda document, o, h: (not document.types(o["recordedBy"])) and o["recordedBy"] not in terms.T_62E90CF869,
)
SPOT_CHECK_RECORD_SPOTCHECKRECORD_3 = Check(
    "shape/spot-check-record/SpotCheckRecord",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["recordedBy"]))
        and o["recordedBy"] not in terms.T_62E90CF869
        and document.types(o["recordedBy"])
    ),
)
SPOT_CHECK_RECORD_SPOTCHECK_2 = Check(
    "shape/spot-check-record/SpotCheck",
    lambda o: True,
    lambda document, o, h: not document.types(o["checkedCandidate"]),
)
SPOT_CHECK_RECORD_SPOTCHECK_3 = Check(
    "shape/spot-check-record/SpotCheck",
    lambda o: True,
    lambda document, o, h: (
        (not "Candidate" in document.types(o["checkedCandidate"])) and document.types(o["checkedCandidate"])
    ),
)
SPOT_CHECK_RECORD_SPOTCHECK_4 = Check(
    "shape/spot-check-record/SpotCheck",
    lambda o: True,
    lambda document, o, h: (
        (not "ExaminationStaff" in document.types(o["checkedBy"])) and document.types(o["checkedBy"])
    ),
)
STAKEHOLDERPOSITION = Check(
    "shape/StakeholderPosition",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
            or ((not "SourceDocument" in document.types(v1)) and v1 not in terms.T_3092DC2091 and document.types(v1))
        )
        for v1 in o.get("statedIn", ())
    ),
)
STARTUPQUESTION = Check(
    "shape/StartUpQuestion",
    lambda o: "statedIn" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_3092DC2091 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
        )
        for v1 in o.get("statedIn", ())
    ),
)
STATEDDEFINITION = Check(
    "shape/StatedDefinition",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_3092DC2091 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_3092DC2091)
        )
        for v1 in o.get("statedIn", ())
    ),
)
SUBMISSION = Check(
    "shape/Submission",
    lambda o: "submittingUnit" in o,
    lambda document, o, h: (not document.types(o["submittingUnit"])) and o["submittingUnit"] not in terms.T_62E90CF869,
)
SUBMISSION_2 = Check(
    "shape/Submission",
    lambda o: "submittingUnit" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["submittingUnit"]))
        and o["submittingUnit"] not in terms.T_62E90CF869
        and document.types(o["submittingUnit"])
    ),
)
SURVEY = Check(
    "shape/Survey",
    lambda o: True,
    lambda document, o, h: (
        (not document.types(o["surveyPublisher"])) and o["surveyPublisher"] not in terms.T_62E90CF869
    ),
)
SURVEY_2 = Check(
    "shape/Survey",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["surveyPublisher"]))
        and o["surveyPublisher"] not in terms.T_62E90CF869
        and document.types(o["surveyPublisher"])
    ),
)
TRADE_CERTIFICATE_TRADECERTIFICATE = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (not document.types(o["awardedBy"])) and o["awardedBy"] not in terms.T_62E90CF869,
)
TRADE_CERTIFICATE_TRADECERTIFICATE_2 = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
TRADE_CERTIFICATE_TRADECERTIFICATE_3 = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (not document.types(o["registeredIn"])) and o["registeredIn"] not in terms.T_62E90CF869,
)
TRADE_CERTIFICATE_TRADECERTIFICATE_4 = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awardedBy"]))
        and o["awardedBy"] not in terms.T_62E90CF869
        and document.types(o["awardedBy"])
    ),
)
TRADE_CERTIFICATE_TRADECERTIFICATE_5 = Check(
    "shape/trade-certificate/TradeCertificate",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["registeredIn"]))
        and o["registeredIn"] not in terms.T_62E90CF869
        and document.types(o["registeredIn"])
    ),
)
TRAININGCONTRACT = Check(
    "shape/TrainingContract",
    lambda o: "trainingEstablishment" in o,
    lambda document, o, h: (
        (not document.types(o["trainingEstablishment"])) and o["trainingEstablishment"] not in terms.T_62E90CF869
    ),
)
TRAININGCONTRACT_2 = Check(
    "shape/TrainingContract",
    lambda o: "trainingEstablishment" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["trainingEstablishment"]))
        and o["trainingEstablishment"] not in terms.T_62E90CF869
        and document.types(o["trainingEstablishment"])
    ),
)
TRAININGPATHPART = Check(
    "shape/TrainingPathPart",
    lambda o: "trainedAt" in o,
    lambda document, o, h: (not document.types(o["trainedAt"])) and o["trainedAt"] not in terms.T_62E90CF869,
)
TRAININGPATHPART_2 = Check(
    "shape/TrainingPathPart",
    lambda o: "trainedAt" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["trainedAt"]))
        and o["trainedAt"] not in terms.T_62E90CF869
        and document.types(o["trainedAt"])
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
TRANSITION_SUMMARY_ASSESSMENT = Check(
    "shape/transition-summary/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (not document.types(o["receivedFrom"])) and o["receivedFrom"] not in terms.T_62E90CF869,
)
TRANSITION_SUMMARY_ASSESSMENT_2 = Check(
    "shape/transition-summary/Assessment",
    lambda o: True,
    lambda document, o, h: (not document.types(o["resultSource"])) and o["resultSource"] not in terms.T_62E90CF869,
)
TRANSITION_SUMMARY_ASSESSMENT_3 = Check(
    "shape/transition-summary/Assessment",
    lambda o: "receivedFrom" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receivedFrom"]))
        and o["receivedFrom"] not in terms.T_62E90CF869
        and document.types(o["receivedFrom"])
    ),
)
TRANSITION_SUMMARY_ASSESSMENT_4 = Check(
    "shape/transition-summary/Assessment",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["resultSource"]))
        and o["resultSource"] not in terms.T_62E90CF869
        and document.types(o["resultSource"])
    ),
)
TRANSITION_SUMMARY_SHARINGDECISION = Check(
    "shape/transition-summary/SharingDecision",
    lambda o: "sharedWith" in o,
    lambda document, o, h: any(
        (
            ((not document.types(v1)) and v1 not in terms.T_62E90CF869)
            or ((not "Actor" in document.types(v1)) and v1 not in terms.T_62E90CF869 and document.types(v1))
        )
        for v1 in o.get("sharedWith", ())
    ),
)
TRANSITION_SUMMARY_TRANSITIONSUMMARY = Check(
    "shape/transition-summary/TransitionSummary",
    lambda o: True,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
TRANSITION_SUMMARY_TRANSITIONSUMMARY_2 = Check(
    "shape/transition-summary/TransitionSummary",
    lambda o: True,
    lambda document, o, h: (not document.types(o["receiver"])) and o["receiver"] not in terms.T_62E90CF869,
)
TRANSITION_SUMMARY_TRANSITIONSUMMARY_3 = Check(
    "shape/transition-summary/TransitionSummary",
    lambda o: True,
    lambda document, o, h: (not document.types(o["sender"])) and o["sender"] not in terms.T_62E90CF869,
)
TRANSITION_SUMMARY_TRANSITIONSUMMARY_4 = Check(
    "shape/transition-summary/TransitionSummary",
    lambda o: "sharedThrough" in o,
    lambda document, o, h: (not document.types(o["sharedThrough"])) and o["sharedThrough"] not in terms.T_62E90CF869,
)
TRANSITION_SUMMARY_TRANSITIONSUMMARY_5 = Check(
    "shape/transition-summary/TransitionSummary",
    lambda o: "sharedThrough" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sharedThrough"]))
        and o["sharedThrough"] not in terms.T_62E90CF869
        and document.types(o["sharedThrough"])
    ),
)
TRANSITION_SUMMARY_TRANSITIONSUMMARY_6 = Check(
    "shape/transition-summary/TransitionSummary",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["receiver"]))
        and o["receiver"] not in terms.T_62E90CF869
        and document.types(o["receiver"])
    ),
)
TRANSITION_SUMMARY_TRANSITIONSUMMARY_7 = Check(
    "shape/transition-summary/TransitionSummary",
    lambda o: True,
    lambda document, o, h: (
        (not "Actor" in document.types(o["sender"]))
        and o["sender"] not in terms.T_62E90CF869
        and document.types(o["sender"])
    ),
)
UNLISTEDCLAIMROUTINE = Check(
    "shape/UnlistedClaimRoutine",
    lambda o: "checkedWith" in o,
    lambda document, o, h: (not document.types(o["checkedWith"])) and o["checkedWith"] not in terms.T_62E90CF869,
)
UNLISTEDCLAIMROUTINE_2 = Check(
    "shape/UnlistedClaimRoutine",
    lambda o: "checkedWith" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["checkedWith"]))
        and o["checkedWith"] not in terms.T_62E90CF869
        and document.types(o["checkedWith"])
    ),
)
VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (not document.types(o["awardedBy"])) and o["awardedBy"] not in terms.T_62E90CF869,
)
VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_2 = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "legalBasis" in o,
    lambda document, o, h: any(
        (
            (v1 not in terms.T_23634A73B9 and document.types(v1))
            or ((not document.types(v1)) and v1 not in terms.T_23634A73B9)
        )
        for v1 in o.get("legalBasis", ())
    ),
)
VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_3 = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (not document.types(o["registeredIn"])) and o["registeredIn"] not in terms.T_62E90CF869,
)
VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_4 = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "awardedBy" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["awardedBy"]))
        and o["awardedBy"] not in terms.T_62E90CF869
        and document.types(o["awardedBy"])
    ),
)
VOCATIONAL_COLLEGE_DIPLOMA_VOCATIONALCOLLEGEDIPLOMA_5 = Check(
    "shape/vocational-college-diploma/VocationalCollegeDiploma",
    lambda o: "registeredIn" in o,
    lambda document, o, h: (
        (not "Actor" in document.types(o["registeredIn"]))
        and o["registeredIn"] not in terms.T_62E90CF869
        and document.types(o["registeredIn"])
    ),
)
