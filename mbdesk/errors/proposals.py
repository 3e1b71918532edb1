"""What the centre refuses of proposals: judging, joining, deciding on and answering them."""

from mbdesk.errors import KnownError


class NoSuchProposalError(KnownError):
    """The register has no proposal of this number. Parameters: number."""

    code = "no_such_proposal"


class ProposalUnchangedError(KnownError):
    """A proposal is already as it was to become. Parameters: number."""

    code = "proposal_unchanged"


class NotOpenError(KnownError):
    """A withdrawn proposal, or one of a copy that is not gone by. Parameters: number."""

    code = "proposal_not_open"


class NothingToSettleError(KnownError):
    """Assessors do not differ in this. Parameters: number."""

    code = "nothing_to_settle"


class SameAssessorError(KnownError):
    """A second assessment by somebody who has judged the proposal before. Parameters: person."""

    code = "same_assessor"


class NoOpenQuestionError(KnownError):
    """No question to the proposer waits for an answer. Parameters: number."""

    code = "no_open_question"


class AnswerNotDueError(KnownError):
    """The proposer may still answer. Parameters: deadline."""

    code = "answer_not_due"


class NoVerdictYetError(KnownError):
    """Nothing holds on feasibility that could be assessed anew. Parameters: number."""

    code = "no_verdict_yet"


class SecondTooLateError(KnownError):
    """The last day to ask for a second assessment has passed. Parameters: last."""

    code = "second_too_late"


class OtherSheetError(KnownError):
    """A sheet of assessments that was written for another process. Parameters: path."""

    code = "other_sheet"


class ProposalTwiceError(KnownError):
    """A proposal stands twice on a sheet. Parameters: number."""

    code = "proposal_twice"


class SheetOutdatedError(KnownError):
    """A proposal is called otherwise than on the sheet. Parameters: number."""

    code = "sheet_outdated"


class JudgedSinceError(KnownError):
    """Somebody has found otherwise after the sheet was written. Parameters: number, person."""

    code = "judged_since"


class NothingDecidedError(KnownError):
    """Nothing is decided of a proposal that its proposer could be told. Parameters: number."""

    code = "nothing_decided"


class NoContactLeftError(KnownError):
    """Who left the proposal left no contact. Parameters: number."""

    code = "no_contact_left"


class ContactSealedError(KnownError):
    """A contact that the key does not open, sealed for something else. Parameters: number."""

    code = "contact_sealed"


class NothingApprovedError(KnownError):
    """No answer is approved that could be written out."""

    code = "nothing_approved"


class AnswersOwedError(KnownError):
    """Proposers wait for answers, and no reason to open the vote is given. Parameters: answers."""

    code = "answers_owed"


class NoSuchGroupError(KnownError):
    """The proposals are in no such group, or it has been joined already. Parameters: group."""

    code = "no_such_group"


class AlreadyGroupedError(KnownError):
    """A proposal is in a group already, or is a joined one itself. Parameters: proposal."""

    code = "already_grouped"


class NotReadyToJoinError(KnownError):
    """Somebody has not been asked, or fewer than two would be joined. Parameters: group."""

    code = "not_ready_to_join"


class NotJoinedError(KnownError):
    """A proposal is no joined one, or has been parted already. Parameters: proposal."""

    code = "not_joined"


class OnTheBallotError(KnownError):
    """A proposal to be joined or parted stands on the ballot. Parameters: proposal, item."""

    code = "on_the_ballot"
