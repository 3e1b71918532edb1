"""What the centre's log says: a sentence for each code of an event, with its facts in it.

A station's own events have their sentences in `reports.station_phrases`.
"""

from collections.abc import Mapping

from mbdesk.domain.people import Role
from mbdesk.words.phrase import Phrase, translate

EVENTS: Mapping[str, Phrase] = {
    "process_set_up": translate("log", "The participatory budget was set up"),
    "keys_confirmed": translate("log", "The words of a key file were typed from the paper: {file}"),
    "key_checked": translate("log", "A key file was checked: {file}"),
    "key_copied": translate("log", "A key file was copied: {file}"),
    "sheets_renewed": translate("log", "New sheets of words were made for a key file: {file}"),
    "frame_written": translate("log", "The frame was changed: {fields}"),
    "earlier_taken": translate("log", "The frame of an earlier process was taken over"),
    "days_written": translate("log", "Days beside the phases were changed"),
    "contacts_written": translate("log", "The roles and contacts were changed"),
    "tasks_written": translate("log", "The communication plan was changed"),
    "recordings_kept": translate("log", "Recordings were kept ({language}): {number}"),
    "recording_removed": translate("log", "Recordings were removed ({language}): {number}"),
    "logo_written": translate("log", "The district's logo was changed"),
    "station_added": translate("log", "A station was set up: {station}"),
    "station_removed": translate("log", "A station was taken away before its pack: {station}"),
    "code_on_paper": translate("log", "The code of {station} is on paper"),
    "pack_written": translate("log", "A pack was written for {station}, edition {edition}"),
    "cards_made": translate("log", "Voting cards were made: {number}"),
    "cards_written": translate("log", "The codes of voting cards {first} to {last} were written"),
    "card_voided": translate("log", "Voting card {serial} was voided"),
    "cards_voided": translate("log", "Voting cards {first} to {last} were voided"),
    "cards_handed_out": translate(
        "log", "Of the voting cards from {first} on, so many are handed out: {number}"
    ),
    "cards_placed": translate("log", "Voting cards {first} to {last} lie at: {place}"),
    "media_set": translate("log", "Pictures and recordings were taken in: {media}"),
    "ballot_set": translate("log", "The ballot was set, proposals on it: {items}"),
    "ballot_item_added": translate("log", "Proposal {item} was put on the ballot"),
    "ballot_item_changed": translate("log", "Proposal {item} on the ballot was changed"),
    "ballot_item_moved": translate("log", "Proposal {item} got another place on the ballot"),
    "ballot_item_removed": translate("log", "Proposal {item} was taken off the ballot"),
    "item_picture_set": translate("log", "Proposal {item} got a picture"),
    "item_picture_described": translate("log", "The picture of proposal {item} was described"),
    "item_picture_removed": translate("log", "The picture of proposal {item} was removed"),
    "most_choices_set": translate("log", "A person may choose at most {most}"),
    "opening_hours_set": translate("log", "A place got opening hours, days: {days}"),
    "text_written": translate("log", "The text {text} was written in {language}"),
    "texts_taken": translate("log", "Texts in {language} were taken in from a file: {number}"),
    "texts_reviewed": translate("log", "Read over in {language}: {texts}"),
    "texts_unreviewed": translate("log", "No longer taken for read over in {language}: {texts}"),
    "text_draft_taken": translate(
        "log", "A waiting translation of {text} into {language} was put in place"
    ),
    "text_draft_dropped": translate(
        "log", "A waiting translation of {text} into {language} was dropped"
    ),
    "person_extracted": translate(
        "log", "What is held about a person was written out, record {number}"
    ),
    "person_erased": translate("log", "What is held about a person was erased, record {number}"),
    "destroyed": translate("log", "Destroyed by the retention plan: {kind}, record {number}"),
    "retention_set": translate("log", "The retention plan was changed: {kind}"),
    "retention_written": translate("log", "The retention plan was written as a paper"),
    "item_withdrawn": translate("log", "Proposal {item} was withdrawn from the ballot"),
    "proposal_corrected": translate(
        "log", "A slip of the pen was corrected in proposal {proposal}"
    ),
    "proposal_withdrawn": translate("log", "Proposal {proposal} in the register was withdrawn"),
    "proposal_put_back": translate("log", "The withdrawal of proposal {proposal} was taken back"),
    "proposal_dnr_noted": translate("log", "The reference (dnr) of proposal {proposal} was noted"),
    "proposal_theme_noted": translate("log", "The theme of proposal {proposal} was noted"),
    "proposal_protected_noted": translate(
        "log", "Whether the proposer has a protected identity was noted at proposal {proposal}"
    ),
    "proposal_remark_noted": translate("log", "A remark was noted at proposal {proposal}"),
    "proposal_translated": translate(
        "log", "A translation of proposal {proposal} was written: {language}"
    ),
    "proposal_disclosed": translate(
        "log", "A copy of proposal {proposal} was given out, passages masked: {masked}"
    ),
    "proposal_assessed": translate("log", "Proposal {proposal} was assessed, verdicts: {verdicts}"),
    "difference_settled": translate(
        "log", "What assessors differed in was settled at proposal {proposal}"
    ),
    "proposal_costed": translate("log", "The costs of proposal {proposal} were estimated"),
    "proposal_asked_back": translate("log", "The proposer of proposal {proposal} was asked back"),
    "question_answered": translate("log", "The proposer of proposal {proposal} answered"),
    "question_expired": translate(
        "log", "No answer came from the proposer of proposal {proposal} in time"
    ),
    "second_asked": translate("log", "A second assessment of proposal {proposal} was asked for"),
    "sheet_written": translate(
        "log", "A sheet for assessing was written for {department}, proposals: {number}"
    ),
    "sheet_taken": translate(
        "log", "A sheet came back from {department}, proposals with something new: {number}"
    ),
    "second_days_set": translate(
        "log", "Days in which a second assessment may be asked for: {days}"
    ),
    "proposal_admitted": translate(
        "log", "The steering group sends proposal {proposal} to the vote"
    ),
    "proposal_declined": translate(
        "log", "The steering group does not send proposal {proposal} to the vote"
    ),
    "steering_list_written": translate("log", "The steering group's list was written"),
    "archive_package_written": translate("log", "The archive package was written"),
    "board_paper_written": translate("log", "The paper for the board was written"),
    "evaluation_written": translate("log", "The evaluation of proposals was written as a paper"),
    "readiness_written": translate("log", "The readiness report was written"),
    "merge_report_written": translate("log", "The merge report was written"),
    "winner_poster_written": translate("log", "The poster of the winners was written"),
    "board_decided": translate(
        "log", "The board's decision was noted, § {paragraph}; carried out: {items}"
    ),
    "milestone_planned": translate("log", "A step of {item} was planned: {milestone}"),
    "milestone_moved": translate("log", "A step of {item} was moved: {milestone}"),
    "milestone_reached": translate("log", "A step of {item} was reached: {milestone}"),
    "milestone_dropped": translate("log", "A step of {item} was dropped: {milestone}"),
    "final_cost_noted": translate("log", "The final cost of {item} was noted, in kronor: {cost}"),
    "place_notice_written": translate("log", "The notice for the place was written: {item}"),
    "lesson_noted": translate("log", "A note for the learning report was written: {note}"),
    "earlier_compared": translate("log", "An earlier participatory budget is compared with"),
    "learning_report_written": translate("log", "The learning report was written"),
    "public_result_written": translate("log", "The public result was written"),
    "answer_written": translate("log", "The answer to proposal {proposal} was written"),
    "answer_approved": translate("log", "The answer to proposal {proposal} was approved"),
    "answer_given": translate("log", "The answer to proposal {proposal} was given"),
    "proposer_unreachable": translate(
        "log", "The proposer of proposal {proposal} could not be reached"
    ),
    "answer_language_asked": translate(
        "log", "An answer to proposal {proposal} is asked for in {language}"
    ),
    "answer_language_taken_back": translate(
        "log", "No answer to proposal {proposal} in another language is asked for any more"
    ),
    "proposals_told_apart": translate(
        "log", "Proposal {proposal} was found not to be the same as {other}"
    ),
    "proposal_grouped": translate("log", "Proposal {proposal} was put into group {group}"),
    "proposal_taken_out": translate("log", "Proposal {proposal} was taken out of group {group}"),
    "proposal_yes": translate("log", "The proposer of {proposal} says yes to joining"),
    "proposal_no": translate("log", "The proposer of {proposal} says no to joining"),
    "proposal_unreachable": translate(
        "log", "The proposer of {proposal} could not be reached about joining"
    ),
    "proposal_joined": translate("log", "Proposal {proposal} was joined, group {group}"),
    "proposal_alone": translate("log", "Proposal {proposal} stays alone, group {group} was joined"),
    "proposal_parted": translate("log", "The joining of proposal {proposal} was undone"),
    "contact_opened": translate("log", "The contact of proposal {proposal} was opened"),
    "answers_made": translate(
        "log", "Answers were written out: {letters} letters, {emails} e-mails, {calls} calls"
    ),
    "opened_with_answers_owed": translate(
        "log", "Voting was opened although answers are owed: {answers}"
    ),
    "voting_opened": translate("log", "Voting was opened"),
    "voting_closed": translate("log", "Voting was closed"),
    "voting_reopened": translate("log", "Voting was opened again"),
    "merged": translate("log", "Export {number} of {station} was merged"),
    "came_late": translate("log", "Export {number} of {station} came after the close"),
    "kept_file_dropped": translate("log", "Export {number} of {station}, kept aside, was dropped"),
    "taken_in_after_all": translate("log", "Export {number} of {station} was taken in after all"),
    "station_reopened": translate("log", "{station} was reopened after its last export"),
    "station_set_aside": translate("log", "{station} was left out of the count"),
    "station_take_back": translate("log", "{station} was taken back into the count"),
    "station_revoke": translate("log", "{station} was revoked after export {number}"),
    "station_new_code": translate("log", "{station} got a new code"),
    "station_reset_code": translate("log", "A reset file was written for the kiosk {station}"),
    "code_same_as_paper": translate(
        "log", "The control code of {station} was found the same as on the paper"
    ),
    "code_tick_taken_back": translate("log", "The tick at the code of {station} was taken back"),
    "station_as_heard": translate("log", "{station} is counted as far as it was heard from"),
    "station_waited_for": translate("log", "The last export of {station} is waited for after all"),
    "few_differ": translate(
        "log", "The count was made although few envelopes differ from the one before: {envelopes}"
    ),
    "boxed": translate("log", "Box {box} was made"),
    "unboxed": translate("log", "Box {box} was taken back"),
    "counted": translate("log", "The votes were counted, count {box}: {counted}"),
    "new_count": translate("log", "A new count was begun in place of count {replaces}"),
    "tie_settled": translate("log", "A tie was settled"),
    "protocol_written": translate("log", "The protocol of the count was written"),
}
"""The sentences for the centre's events. Names and reasons stand beside them."""

ROLES: Mapping[Role, Phrase] = {
    Role.PROCESS_LEADER: translate("log", "process leader"),
    Role.ASSESSOR: translate("log", "assessor"),
    Role.SECRETARY: translate("log", "secretary of the steering group"),
    Role.COMMUNICATOR: translate("log", "communicator"),
}
"""What each role at the desk is called."""
