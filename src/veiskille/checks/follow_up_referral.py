"""What is looked at in the documents of the profile follow-up-referral.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import act, doc, gui, idn, structure
from veiskille.tree import Kind

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
            act.ACT_001_ENDED,
            idn.IDN_004_CONTROL,
            idn.IDN_005_FOLLOW_UP,
            act.ACT_001_ITSELF,
        ),
    ),
    "ActorChange.actorChanges": Kind(
        checks=(
            act.ACT_001_WHEN,
            structure.ACTORCHANGE,
            structure.ACTORCHANGE_2,
        ),
    ),
    "CooperationPartner.cooperationPartners": Kind(
        checks=(
            structure.COOPERATIONPARTNER,
            structure.COOPERATIONPARTNER_2,
        ),
    ),
    "FollowUpContact.followUpContacts": Kind(),
    "FollowUpOffer.followUpOffers": Kind(
        checks=(
            structure.FOLLOWUPOFFER,
            structure.FOLLOWUPOFFER_2,
        ),
    ),
    "FollowUpOption.followUpOptions": Kind(),
    "FollowUpRecord.followUpRecord": Kind(
        below={
            "followUpStatusHistory": "FollowUpStatusEntry.followUpStatusHistory",
            "followUpContacts": "FollowUpContact.followUpContacts",
            "guidanceTalks": "GuidanceTalk.guidanceTalks",
            "followUpOptions": "FollowUpOption.followUpOptions",
            "followUpOffers": "FollowUpOffer.followUpOffers",
            "cooperationPartners": "CooperationPartner.cooperationPartners",
            "labourMarketMeasures": "LabourMarketMeasure.labourMarketMeasures",
        },
        many=frozenset(
            [
                "followUpStatusHistory",
                "followUpContacts",
                "guidanceTalks",
                "followUpOptions",
                "followUpOffers",
                "cooperationPartners",
                "labourMarketMeasures",
            ]
        ),
        checks=(
            structure.FOLLOWUPRECORD,
            structure.FOLLOWUPRECORD_2,
        ),
    ),
    "FollowUpReferral": Kind(
        codes=frozenset(
            ["followUpStatus", "followUpStatusGroup", "inEducation", "inWork", "purpose", "upperSecondaryRight"]
        ),
        below={
            "actors": "Actor.actors",
            "person": "Person.person",
            "programmeAreas": "ProgrammeAreaResult.programmeAreas",
            "followUpRecord": "FollowUpRecord.followUpRecord",
        },
        many=frozenset(["actors", "programmeAreas"]),
        checks=(
            doc.DOC_004_PROVISION_FOLLOW_UP_REFERRAL_FOLLOW_UP,
            doc.DOC_004_PROVISION_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME,
            doc.DOC_004_PURPOSE_FOLLOW_UP_REFERRAL_ANY,
            doc.DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_FOLLOW_UP,
            doc.DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME,
            doc.DOC_006_DELIVERED_FOLLOWUPRECORD_ENTEREDINOVERVIEWON,
            doc.DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPCONTACTS_CONTACTDATE,
            doc.DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPOFFERS_OFFERDATE,
            doc.DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPSTATUSHISTORY_STATUSFROM,
            doc.DOC_006_DELIVERED_FOLLOWUPRECORD_GUIDANCETALKS_TALKDATE,
            doc.DOC_006_DELIVERED_FOLLOWUPRECORD_INFORMEDOFRIGHTSON,
            doc.DOC_006_DELIVERED_PERSON_BIRTHDATE,
            doc.DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_3,
            doc.DOC_006_DELIVERED_REFERREDON,
            gui.GUI_007_ACTIVITY_INEDUCATION,
            gui.GUI_007_ACTIVITY_INWORK,
            gui.GUI_007_AGE,
            gui.GUI_007_AGE_2,
            gui.GUI_007_EDUCATION,
            gui.GUI_007_GROUP_1,
            gui.GUI_007_GROUP_2,
            gui.GUI_007_GROUP_3,
            gui.GUI_007_GROUP_4,
            gui.GUI_007_GROUP_5,
            gui.GUI_007_HISTORY,
            gui.GUI_007_RIGHT,
            gui.GUI_007_WORK,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_2,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_3,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_4,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_5,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_6,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_7,
            doc.DOC_016_FROM_2021_01_01_8,
            doc.DOC_016_FROM_2024_08_01_8,
            doc.DOC_016_FROM_2025_08_01_8,
            doc.DOC_016_TO_2024_07_31_8,
            doc.DOC_003_CATALOGUE,
            doc.DOC_003_DIFFERENT,
            doc.DOC_003_SAME_SCHOOL,
            doc.DOC_003_SAME_UNIT,
            doc.DOC_003_DESCRIBED,
            doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "FollowUpStatusEntry.followUpStatusHistory": Kind(
        codes=frozenset(["followUpStatus", "followUpStatusGroup"]),
        checks=(
            gui.GUI_007_GROUP_1_2,
            gui.GUI_007_GROUP_2_2,
            gui.GUI_007_GROUP_3_2,
            gui.GUI_007_GROUP_4_2,
            gui.GUI_007_GROUP_5_2,
        ),
    ),
    "GuidanceTalk.guidanceTalks": Kind(),
    "IdentityNumber.identityNumbers": Kind(
        codes=frozenset(["numberKind"]),
        below={"validity": "Period.validity"},
        checks=(
            idn.IDN_001_CONTROL,
            idn.IDN_001_DATE_D_NUMBER,
            idn.IDN_001_DATE_H_NUMBER,
            idn.IDN_001_DATE_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_001_DATE_NAV_SYNTHETIC,
            idn.IDN_001_DATE_NOT_STATED,
            idn.IDN_001_DATE_SCHOOL_FICTITIOUS,
            idn.IDN_001_DATE_TENOR_SYNTHETIC,
            idn.IDN_002_COMBINED,
            idn.IDN_002_D_NUMBER,
            idn.IDN_002_H_NUMBER,
            idn.IDN_002_NATIONAL_IDENTITY_NUMBER,
            idn.IDN_002_NAV_SYNTHETIC,
            idn.IDN_002_SCHOOL_FICTITIOUS,
            idn.IDN_002_TENOR_SYNTHETIC,
            idn.IDN_002_UNSTATED,
            idn.IDN_003_SYNTHETIC_9,
            idn.IDN_010_TOO_EARLY_11,
            idn.IDN_011_KIND,
            idn.IDN_011_PERIOD,
        ),
    ),
    "LabourMarketMeasure.labourMarketMeasures": Kind(
        codes=frozenset(["activationDuty"]),
        below={"period": "Period.period"},
        checks=(
            gui.GUI_007_DUTY_DUTY_TO_TAKE_PART,
            structure.LABOURMARKETMEASURE,
            structure.LABOURMARKETMEASURE_2,
        ),
    ),
    "Period.period": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Period.validity": Kind(
        checks=(doc.DOC_007_ORDER,),
    ),
    "Person.person": Kind(
        below={"identityNumbers": "IdentityNumber.identityNumbers"},
        many=frozenset(["identityNumbers"]),
        checks=(
            idn.IDN_011_ONE_CURRENT,
            idn.IDN_011_OVERLAP,
            idn.IDN_011_OVERLAP_2,
            idn.IDN_011_OVERLAP_3,
        ),
    ),
    "ProgrammeAreaResult.programmeAreas": Kind(
        below={"period": "Period.period"},
        checks=(
            doc.DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEDAYS,
            doc.DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEHOURS,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
}
