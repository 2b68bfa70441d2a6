"""Checks of the structure.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.checks import terms
from veiskille.tree import Check

if TYPE_CHECKING:
    from veiskille.tree import Pairs, Tree


def _actorchange(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["successorActor"] not in terms.T_62E90CF869 and (not document.types(o["successorActor"])):
            return True
    return False


ACTORCHANGE = Check("shape/ActorChange", lambda o: True, _actorchange)


def _actorchange_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["successorActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["successorActor"]))
            and document.types(o["successorActor"])
        ):
            return True
    return False


ACTORCHANGE_2 = Check("shape/ActorChange", lambda o: True, _actorchange_2)


def _approval(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["approvedBy"] not in terms.T_62E90CF869 and (not document.types(o["approvedBy"])):
            return True
    return False


APPROVAL = Check("shape/Approval", lambda o: True, _approval)


def _approval_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["approvedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["approvedBy"]))
            and document.types(o["approvedBy"])
        ):
            return True
    return False


APPROVAL_2 = Check("shape/Approval", lambda o: True, _approval_2)


def _assessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["receivedFrom"] not in terms.T_62E90CF869 and (not document.types(o["receivedFrom"])):
            return True
    return False


ASSESSMENT = Check("shape/Assessment", lambda o: "receivedFrom" in o, _assessment)


def _assessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["resultSource"] not in terms.T_62E90CF869 and (not document.types(o["resultSource"])):
            return True
    return False


ASSESSMENT_2 = Check("shape/Assessment", lambda o: "resultSource" in o, _assessment_2)


def _assessment_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["receivedFrom"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["receivedFrom"]))
            and document.types(o["receivedFrom"])
        ):
            return True
    return False


ASSESSMENT_3 = Check("shape/Assessment", lambda o: "receivedFrom" in o, _assessment_3)


def _assessment_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["resultSource"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["resultSource"]))
            and document.types(o["resultSource"])
        ):
            return True
    return False


ASSESSMENT_4 = Check("shape/Assessment", lambda o: "resultSource" in o, _assessment_4)


def _candidate(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["taughtAt"] not in terms.T_62E90CF869 and (not document.types(o["taughtAt"])):
            return True
    return False


CANDIDATE = Check("shape/Candidate", lambda o: "taughtAt" in o, _candidate)


def _candidate_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["taughtAt"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["taughtAt"]))
            and document.types(o["taughtAt"])
        ):
            return True
    return False


CANDIDATE_2 = Check("shape/Candidate", lambda o: "taughtAt" in o, _candidate_2)


def _competencestandard(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("restsOn", ()):
            if (not document.types(v1)) or ((not "WorkingArea" in document.types(v1)) and document.types(v1)):
                return True
    return False


COMPETENCESTANDARD = Check("shape/CompetenceStandard", lambda o: "restsOn" in o, _competencestandard)


def _digitaltool(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not document.types(o["toolOf"])) and o[
            "toolOf"
        ] != "https://w3id.org/veiskille/quality-framework/career-guidance":
            return True
    return False


DIGITALTOOL = Check("shape/DigitalTool", lambda o: "toolOf" in o, _digitaltool)


def _digitaltool_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            (not "QualityFramework" in document.types(o["toolOf"]))
            and o["toolOf"] != "https://w3id.org/veiskille/quality-framework/career-guidance"
            and document.types(o["toolOf"])
        ):
            return True
    return False


DIGITALTOOL_2 = Check("shape/DigitalTool", lambda o: "toolOf" in o, _digitaltool_2)


def _entitlement(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


ENTITLEMENT = Check("shape/Entitlement", lambda o: "legalBasis" in o, _entitlement)


def _entitlementcondition(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


ENTITLEMENTCONDITION = Check("shape/EntitlementCondition", lambda o: "legalBasis" in o, _entitlementcondition)


def _entitlementcondition_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and (not document.types(v1))) or (
                v1 not in terms.T_3092DC2091 and (not "SourceDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


ENTITLEMENTCONDITION_2 = Check("shape/EntitlementCondition", lambda o: "statedIn" in o, _entitlementcondition_2)


def _entitlement_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("statedIn", ()):
            if (v1 not in terms.T_3092DC2091 and (not document.types(v1))) or (
                v1 not in terms.T_3092DC2091 and (not "SourceDocument" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


ENTITLEMENT_2 = Check("shape/Entitlement", lambda o: "statedIn" in o, _entitlement_2)


def _examinationstaff(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("teaches", ()):
            if (not document.types(v1)) or ((not "Candidate" in document.types(v1)) and document.types(v1)):
                return True
    return False


EXAMINATIONSTAFF = Check("shape/ExaminationStaff", lambda o: "teaches" in o, _examinationstaff)


def _mandateassignment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["givenBy"] not in terms.T_62E90CF869 and (not document.types(o["givenBy"])):
            return True
    return False


MANDATEASSIGNMENT = Check("shape/MandateAssignment", lambda o: "givenBy" in o, _mandateassignment)


def _mandateassignment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["givenTo"] not in terms.T_62E90CF869 and (not document.types(o["givenTo"])):
            return True
    return False


MANDATEASSIGNMENT_2 = Check("shape/MandateAssignment", lambda o: True, _mandateassignment_2)


def _mandateassignment_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["givenBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["givenBy"]))
            and document.types(o["givenBy"])
        ):
            return True
    return False


MANDATEASSIGNMENT_3 = Check("shape/MandateAssignment", lambda o: "givenBy" in o, _mandateassignment_3)


def _mandateassignment_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["givenTo"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["givenTo"]))
            and document.types(o["givenTo"])
        ):
            return True
    return False


MANDATEASSIGNMENT_4 = Check("shape/MandateAssignment", lambda o: True, _mandateassignment_4)


def _organisationalunit(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["partOfUnit"] not in terms.T_A7F01885D6 and (not document.types(o["partOfUnit"])):
            return True
    return False


ORGANISATIONALUNIT = Check("shape/OrganisationalUnit", lambda o: "partOfUnit" in o, _organisationalunit)


def _organisationalunit_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["unitOf"] not in terms.T_62E90CF869 and (not document.types(o["unitOf"])):
            return True
    return False


ORGANISATIONALUNIT_2 = Check("shape/OrganisationalUnit", lambda o: True, _organisationalunit_2)


def _organisationalunit_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["partOfUnit"] not in terms.T_A7F01885D6
            and (not "OrganisationalUnit" in document.types(o["partOfUnit"]))
            and document.types(o["partOfUnit"])
        ):
            return True
    return False


ORGANISATIONALUNIT_3 = Check("shape/OrganisationalUnit", lambda o: "partOfUnit" in o, _organisationalunit_3)


def _organisationalunit_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["unitOf"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["unitOf"]))
            and document.types(o["unitOf"])
        ):
            return True
    return False


ORGANISATIONALUNIT_4 = Check("shape/OrganisationalUnit", lambda o: True, _organisationalunit_4)


def _powerdelegation(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["powerDelegatedBy"] not in terms.T_62E90CF869 and (not document.types(o["powerDelegatedBy"])):
            return True
    return False


POWERDELEGATION = Check("shape/PowerDelegation", lambda o: True, _powerdelegation)


def _powerdelegation_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["powerDelegatedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["powerDelegatedBy"]))
            and document.types(o["powerDelegatedBy"])
        ):
            return True
    return False


POWERDELEGATION_2 = Check("shape/PowerDelegation", lambda o: True, _powerdelegation_2)


def _priorlearningassessment(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("legalBasis", ()):
            if (v1 not in terms.T_23634A73B9 and document.types(v1)) or (
                v1 not in terms.T_23634A73B9 and (not document.types(v1))
            ):
                return True
    return False


PRIORLEARNINGASSESSMENT = Check("shape/PriorLearningAssessment", lambda o: "legalBasis" in o, _priorlearningassessment)


def _priorlearningassessment_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["recognisedBy"] not in terms.T_62E90CF869 and (not document.types(o["recognisedBy"])):
            return True
    return False


PRIORLEARNINGASSESSMENT_2 = Check("shape/PriorLearningAssessment", lambda o: True, _priorlearningassessment_2)


def _priorlearningassessment_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["recognisedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["recognisedBy"]))
            and document.types(o["recognisedBy"])
        ):
            return True
    return False


PRIORLEARNINGASSESSMENT_3 = Check("shape/PriorLearningAssessment", lambda o: True, _priorlearningassessment_3)


def _provenance(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["citedSource"] not in terms.T_3092DC2091 and (not document.types(o["citedSource"])):
            return True
    return False


PROVENANCE = Check("shape/Provenance", lambda o: True, _provenance)


def _provenance_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["citedSource"] not in terms.T_3092DC2091
            and (not "SourceDocument" in document.types(o["citedSource"]))
            and document.types(o["citedSource"])
        ):
            return True
    return False


PROVENANCE_2 = Check("shape/Provenance", lambda o: True, _provenance_2)


def _provision(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("succeededBy", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


PROVISION = Check("shape/Provision", lambda o: "succeededBy" in o, _provision)


def _qualityframework(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["frameworkOwner"] not in terms.T_62E90CF869 and (not document.types(o["frameworkOwner"])):
            return True
    return False


QUALITYFRAMEWORK = Check("shape/QualityFramework", lambda o: True, _qualityframework)


def _qualityframework_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["frameworkOwner"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["frameworkOwner"]))
            and document.types(o["frameworkOwner"])
        ):
            return True
    return False


QUALITYFRAMEWORK_2 = Check("shape/QualityFramework", lambda o: True, _qualityframework_2)


def _recommendation(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("madeBy", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


RECOMMENDATION = Check("shape/Recommendation", lambda o: "madeBy" in o, _recommendation)


def _remainingwork(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["responsibleActor"] not in terms.T_62E90CF869 and (not document.types(o["responsibleActor"])):
            return True
    return False


REMAININGWORK = Check("shape/RemainingWork", lambda o: "responsibleActor" in o, _remainingwork)


def _remainingwork_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("systems", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


REMAININGWORK_2 = Check("shape/RemainingWork", lambda o: "systems" in o, _remainingwork_2)


def _remainingwork_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["responsibleActor"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["responsibleActor"]))
            and document.types(o["responsibleActor"])
        ):
            return True
    return False


REMAININGWORK_3 = Check("shape/RemainingWork", lambda o: "responsibleActor" in o, _remainingwork_3)


def _rendition(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["keptIn"] not in terms.T_62E90CF869 and (not document.types(o["keptIn"])):
            return True
    return False


RENDITION = Check("shape/Rendition", lambda o: "keptIn" in o, _rendition)


def _rendition_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if not document.types(o["renditionOf"]):
            return True
    return False


RENDITION_2 = Check("shape/Rendition", lambda o: "renditionOf" in o, _rendition_2)


def _rendition_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["keptIn"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["keptIn"]))
            and document.types(o["keptIn"])
        ):
            return True
    return False


RENDITION_3 = Check("shape/Rendition", lambda o: "keptIn" in o, _rendition_3)


def _rendition_4(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (not "Rendition" in document.types(o["renditionOf"])) and document.types(o["renditionOf"]):
            return True
    return False


RENDITION_4 = Check("shape/Rendition", lambda o: "renditionOf" in o, _rendition_4)


def _resultlogentry(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if o["loggedBy"] not in terms.T_62E90CF869 and (not document.types(o["loggedBy"])):
            return True
    return False


RESULTLOGENTRY = Check("shape/ResultLogEntry", lambda o: "loggedBy" in o, _resultlogentry)


def _resultlogentry_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        if (
            o["loggedBy"] not in terms.T_62E90CF869
            and (not "Actor" in document.types(o["loggedBy"]))
            and document.types(o["loggedBy"])
        ):
            return True
    return False


RESULTLOGENTRY_2 = Check("shape/ResultLogEntry", lambda o: "loggedBy" in o, _resultlogentry_2)


def _sourcedocument(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("madeBy", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


SOURCEDOCUMENT = Check("shape/SourceDocument", lambda o: "madeBy" in o, _sourcedocument)


def _sourcedocument_2(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("lawNow", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


SOURCEDOCUMENT_2 = Check("shape/SourceDocument", lambda o: "lawNow" in o, _sourcedocument_2)


def _sourcedocument_3(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("lawThen", ()):
            if (v1 not in terms.T_23634A73B9 and (not document.types(v1))) or (
                v1 not in terms.T_23634A73B9 and (not "Provision" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


SOURCEDOCUMENT_3 = Check("shape/SourceDocument", lambda o: "lawThen" in o, _sourcedocument_3)


def _trainingprogramme(document: Tree, found: Pairs) -> object:
    for o, _ in found:
        for v1 in o.get("offeredBy", ()):
            if (v1 not in terms.T_62E90CF869 and (not document.types(v1))) or (
                v1 not in terms.T_62E90CF869 and (not "Actor" in document.types(v1)) and document.types(v1)
            ):
                return True
    return False


TRAININGPROGRAMME = Check("shape/TrainingProgramme", lambda o: "offeredBy" in o, _trainingprogramme)
