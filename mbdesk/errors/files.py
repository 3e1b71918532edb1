"""Faults of files, folders, sticks and databases, and of what is read from them."""

from mbdesk.errors import KnownError


class FileMissingError(KnownError):
    """There is no such file or folder. Parameters: path."""

    code = "file_missing"


class FolderGivenError(FileMissingError):
    """There is a folder where one file is wanted. Parameters: path."""

    code = "folder_given"


class FolderMissingError(FileMissingError):
    """There is no folder where something was to be written. Parameters: path, of the folder."""

    code = "folder_missing"


class KeyFileMissingError(FileMissingError):
    """There is no key file where one was named. Parameters: path."""

    code = "key_file_missing"


class NothingForStationError(FileMissingError):
    """There is no pack and no receipt in the folder. Parameters: path."""

    code = "nothing_for_station"


class NoResetHereError(FileMissingError):
    """There is no reset file in the folder. Parameters: path."""

    code = "no_reset_here"


class FileLockedError(KnownError):
    """Another program, or another window, has the file open. Parameters: path."""

    code = "file_locked"


class FileInUseError(FileLockedError):
    """Another window holds the file. Parameters: path, user, computer, since."""

    code = "file_in_use"


class FileReadOnlyError(KnownError):
    """The file or folder may not be written. Parameters: path."""

    code = "file_read_only"


class FileDamagedError(KnownError):
    """The database fails its integrity check. Parameters: path."""

    code = "file_damaged"


class FileExistsAlreadyError(KnownError):
    """A new file would overwrite one that is there. Parameters: path."""

    code = "file_exists"


class NameTakenThereError(FileExistsAlreadyError):
    """A folder holds a file of a name that cannot be chosen. Parameters: path."""

    code = "name_taken_there"


class FileNameError(KnownError):
    """The disk takes no such name: too long, or with signs it refuses. Parameters: path."""

    code = "file_name"


class ForeignFileError(KnownError):
    """The file belongs to another program, or is another kind of ours. Parameters: path."""

    code = "foreign_file"


class NewerFileError(KnownError):
    """A newer mbdesk made the file. Parameters: path, version."""

    code = "newer_file"


class DiskFullError(KnownError):
    """There is no room left. Parameters: path."""

    code = "disk_full"


class ProgramFileDamagedError(KnownError):
    """A file that comes with the program is missing or damaged. Parameters: path."""

    code = "program_file_damaged"


class MediumLostError(KnownError):
    """A stick or folder went away, or returned other bytes than were written.

    Parameters: path.
    """

    code = "medium_lost"


class DatabaseUnreachableError(KnownError):
    """The PostgreSQL server does not answer or refuses. Parameters: host."""

    code = "database_unreachable"


class DatabaseAddressError(KnownError):
    """An address that names no PostgreSQL database, or asks for what psycopg does not know."""

    code = "database_address"


class DatabaseLoginError(KnownError):
    """The PostgreSQL server answers, and lets this account into no such database. Parameters: host.

    A client is not told by a code whether the database, the user or the password is wrong.
    """

    code = "database_login"


class DatabaseRightsError(FileReadOnlyError):
    """The account may not do this in the database, or it takes no writes. Parameters: host."""

    code = "database_rights"


class DatabaseTimeoutError(KnownError):
    """The PostgreSQL server ended a statement that took too long. Parameters: host."""

    code = "database_timeout"


class DatabaseEncodingError(KnownError):
    """The database cannot hold every letter: it is not in UTF8. Parameters: host, encoding."""

    code = "database_encoding"


class ForeignDatabaseError(KnownError):
    """The database on the server holds tables of another program. Parameters: host."""

    code = "foreign_database"


class NoProcessHereError(KnownError):
    """The database on the server holds no process. Parameters: host."""

    code = "no_process_here"


class DatabaseRefusedError(KnownError):
    """The PostgreSQL server cannot hold a value, such as a NUL in a text. Parameters: host."""

    code = "database_refused"


class CopyAheadError(KnownError):
    """A second copy holds what its station does not: the station was set back. Parameters: path."""

    code = "copy_ahead"


class InvalidInputError(KnownError):
    """A file given as input breaks its format. Parameters: path, line, reason.

    `line` is left out where the fault has no line of its own, as for a field of a JSON document.
    Where the reason is `unfit`, those of FieldError say in which field, and what is wanted there.
    """

    code = "invalid_input"


class VoterRepeatedError(KnownError):
    """Two lines of a file are of one voter. Parameters: line, first."""

    code = "voter_repeated"


class ProposalRepeatedError(KnownError):
    """A line of a file leaves a proposal that is here already, word for word. Parameters: line."""

    code = "proposal_repeated"


class FieldError(KnownError):
    """A value that cannot be kept. Parameters: field, wanted.

    `field` is the way to it, as in `phases.2.first_day`; `wanted` a code of `words.messages`, whose
    words tell bounds that are further parameters.
    """

    code = "field_refused"


class NotSupportedError(KnownError):
    """A ballot kind or rule that mbdesk does not know. Parameters: name."""

    code = "not_supported"


class WorkersLostError(KnownError):
    """The system ended a process that was at work for this one; nothing of it was kept."""

    code = "workers_lost"


class OutputLostError(KnownError):
    """What a verb tells could not be written to its output; the deed is done."""

    code = "output_lost"


class NobodyToAskError(KnownError):
    """A verb asks before its act, and has neither a terminal to ask at nor the word to go on."""

    code = "nobody_to_ask"


class CancelledError(KnownError):
    """The person stopped the work; nothing of it was kept."""

    code = "cancelled"
