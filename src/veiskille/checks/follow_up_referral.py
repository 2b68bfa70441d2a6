"""What is looked at in the documents of the profile follow-up-referral.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from veiskille.checks import rules_act, rules_doc, rules_gui, rules_idn, structure
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
            rules_act.ACT_001_ENDED_6,
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
            rules_doc.DOC_004_OTHER_PURPOSE_FOLLOW_UP_REFERRAL_FOLLOW_UP,
            rules_doc.DOC_004_OTHER_PURPOSE_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME,
            rules_doc.DOC_004_PROVISION_FOLLOW_UP_REFERRAL_FOLLOW_UP,
            rules_doc.DOC_004_PROVISION_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME,
            rules_doc.DOC_004_PURPOSE_FOLLOW_UP_REFERRAL_ANY,
            rules_doc.DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_FOLLOW_UP,
            rules_doc.DOC_005_RECEIVER_FOLLOW_UP_REFERRAL_QUALIFYING_PROGRAMME,
            rules_doc.DOC_006_DELIVERED_FOLLOWUPRECORD_ENTEREDINOVERVIEWON,
            rules_doc.DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPCONTACTS_CONTACTDATE,
            rules_doc.DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPOFFERS_OFFERDATE,
            rules_doc.DOC_006_DELIVERED_FOLLOWUPRECORD_FOLLOWUPSTATUSHISTORY_STATUSFROM,
            rules_doc.DOC_006_DELIVERED_FOLLOWUPRECORD_GUIDANCETALKS_TALKDATE,
            rules_doc.DOC_006_DELIVERED_FOLLOWUPRECORD_INFORMEDOFRIGHTSON,
            rules_doc.DOC_006_DELIVERED_PERSON_BIRTHDATE,
            rules_doc.DOC_006_DELIVERED_PROGRAMMEAREAS_STOPDATE_3,
            rules_doc.DOC_006_DELIVERED_REFERREDON,
            rules_gui.GUI_007_ACTIVITY_INEDUCATION,
            rules_gui.GUI_007_ACTIVITY_INWORK,
            rules_gui.GUI_007_AGE,
            rules_gui.GUI_007_AGE_2,
            rules_gui.GUI_007_EDUCATION,
            rules_gui.GUI_007_GROUP_1,
            rules_gui.GUI_007_GROUP_2,
            rules_gui.GUI_007_GROUP_3,
            rules_gui.GUI_007_GROUP_4,
            rules_gui.GUI_007_GROUP_5,
            rules_gui.GUI_007_HISTORY,
            rules_gui.GUI_007_RIGHT,
            rules_gui.GUI_007_WORK,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_2,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_3,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_4,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_5,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_6,
            structure.FOLLOW_UP_REFERRAL_FOLLOWUPREFERRAL_7,
            rules_doc.DOC_016_FROM_2021_01_01_11,
            rules_doc.DOC_016_FROM_2024_08_01_11,
            rules_doc.DOC_016_FROM_2025_08_01_11,
            rules_doc.DOC_016_TO_2024_07_31_11,
            rules_doc.DOC_003_CATALOGUE,
            rules_doc.DOC_003_DIFFERENT,
            rules_doc.DOC_003_SAME_SCHOOL,
            rules_doc.DOC_003_SAME_UNIT,
            rules_doc.DOC_003_DESCRIBED,
            rules_doc.DOC_003_DESCRIBED_2,
        ),
    ),
    "FollowUpStatusEntry.followUpStatusHistory": Kind(
        codes=frozenset(["followUpStatus", "followUpStatusGroup"]),
        checks=(
            rules_gui.GUI_007_GROUP_1_2,
            rules_gui.GUI_007_GROUP_2_2,
            rules_gui.GUI_007_GROUP_3_2,
            rules_gui.GUI_007_GROUP_4_2,
            rules_gui.GUI_007_GROUP_5_2,
        ),
    ),
    "GuidanceTalk.guidanceTalks": Kind(),
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
            rules_idn.IDN_010_TOO_EARLY_11,
            rules_idn.IDN_011_KIND,
            rules_idn.IDN_011_PERIOD,
        ),
    ),
    "LabourMarketMeasure.labourMarketMeasures": Kind(
        codes=frozenset(["activationDuty"]),
        below={"period": "Period.period"},
        checks=(
            rules_gui.GUI_007_DUTY_DUTY_TO_TAKE_PART,
            structure.LABOURMARKETMEASURE,
            structure.LABOURMARKETMEASURE_2,
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
    "ProgrammeAreaResult.programmeAreas": Kind(
        below={"period": "Period.period"},
        checks=(
            rules_doc.DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEDAYS,
            rules_doc.DOC_005_CATEGORY_FOLLOW_UP_REFERRAL_PROGRAMMEAREAS_ABSENCEHOURS,
        ),
    ),
    "RoleHeld.actorRoles": Kind(),
}
