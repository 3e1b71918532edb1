"""Faults of files, folders, sticks and databases, and of what is read from them."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

NOTHING_OF_FILE = QT_TRANSLATE_NOOP("messages", "Nothing of the file was used.")

FILES: Mapping[str, ErrorSentences] = {
    "file_missing": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is nothing at {path}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that the stick or the shared folder is connected, and choose the file again.",
        ),
    ),
    "folder_given": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} is a folder, and one file is wanted here."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose the file in that folder."),
    ),
    "folder_missing": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no folder {path}."),
        QT_TRANSLATE_NOOP("messages", "Everything that was there before is safe."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that the stick or the shared folder is connected, or choose another folder, "
            "then try again.",
        ),
    ),
    "key_file_missing": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no key file at {path}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that its stick is connected, and choose it again. If it is lost, take the copy "
            "out of its envelope; the page “Keys” says what can be done without one.",
        ),
    ),
    "nothing_for_station": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no pack and no receipt in {path}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose another stick or folder, or ask the centre for the file."
        ),
    ),
    "no_reset_here": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no reset file in {path}."),
        QT_TRANSLATE_NOOP("messages", "The staff code is the same as before."),
        QT_TRANSLATE_NOOP("messages", "Choose another stick, or ask the centre for a reset file."),
    ),
    "file_locked": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} is open in another window or program."),
        QT_TRANSLATE_NOOP("messages", "What is in the file is safe."),
        QT_TRANSLATE_NOOP("messages", "Close the other window, then try again."),
    ),
    "file_in_use": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "{path} is open in another window: by {user} on {computer}, since {since}."
        ),
        QT_TRANSLATE_NOOP("messages", "What is in the file is safe."),
        QT_TRANSLATE_NOOP("messages", "Close it there first, then open it here."),
    ),
    "file_read_only": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Nothing can be written to {path}."),
        QT_TRANSLATE_NOOP("messages", "What is there already is safe."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that the stick is not write-protected and that you may change the folder, "
            "or choose another place.",
        ),
    ),
    "file_damaged": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} is damaged and cannot be used."),
        QT_TRANSLATE_NOOP("messages", "The file was left as it is."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Open the latest backup, which lies in the same folder. Keep the damaged file: "
            "votes may still be read from it.",
        ),
    ),
    "file_exists": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is already something at {path}."),
        QT_TRANSLATE_NOOP("messages", "It was not overwritten."),
        QT_TRANSLATE_NOOP("messages", "Choose another name or another folder."),
    ),
    "name_taken_there": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is already such a file: {path}."),
        QT_TRANSLATE_NOOP("messages", "It was not overwritten."),
        QT_TRANSLATE_NOOP("messages", "Choose another stick or another folder."),
    ),
    "file_name": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The disk or stick takes no file of this name: {path}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose a short name of letters, digits, spaces and hyphens, then try again.",
        ),
    ),
    "foreign_file": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} is not a file of the kind that is asked for here."),
        QT_TRANSLATE_NOOP("messages", "The file was not changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose the central file at the centre, or the station's folder at a place."
        ),
    ),
    "newer_file": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "{path} was made by a newer version of the program (file version {version}).",
        ),
        QT_TRANSLATE_NOOP("messages", "The file was not changed."),
        QT_TRANSLATE_NOOP("messages", "Update the program on this computer, then try again."),
    ),
    "disk_full": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no room left where {path} was to be written."),
        QT_TRANSLATE_NOOP("messages", "Everything that was there before is safe."),
        QT_TRANSLATE_NOOP("messages", "Make room, or choose another stick, then try again."),
    ),
    "program_file_damaged": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "A file of the program is missing or damaged: {path}."),
        QT_TRANSLATE_NOOP("messages", "What you have stored is safe."),
        QT_TRANSLATE_NOOP("messages", "Install the program again, then try again."),
    ),
    "medium_lost": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The stick or folder with {path} went away, or is faulty."),
        QT_TRANSLATE_NOOP("messages", "Everything on this computer is safe."),
        QT_TRANSLATE_NOOP("messages", "Connect it again, or use another stick, then try again."),
    ),
    "database_unreachable": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The database server {host} does not answer."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Check the network and the address, then try again."),
    ),
    "database_address": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This is no address of a database that mbdesk can use."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Write it as postgresql+psycopg://user@computer/database. A port is a number.",
        ),
    ),
    "database_login": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The database server {host} answers, but lets nobody in this way."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check the names of the database and the user, and the password. Then ask who runs "
            "the server.",
        ),
    ),
    "database_rights": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The user may not do this in the database on {host}."),
        QT_TRANSLATE_NOOP("messages", "What is there already is safe."),
        QT_TRANSLATE_NOOP(
            "messages", "Ask who runs the server for the right to read and write in this database."
        ),
    ),
    "database_timeout": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The database server {host} stopped the work since it took too long."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Try again. If it happens again, ask who runs the server for a longer time limit.",
        ),
    ),
    "database_encoding": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The database on {host} cannot hold every letter: its encoding is {encoding}.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Ask who runs the server for a new database with the encoding UTF8."
        ),
    ),
    "foreign_database": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The database on {host} holds tables of another program."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the address, or ask who runs the server for an empty database."
        ),
    ),
    "no_process_here": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no process in the database on {host}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the address. A new process is set up with mbdesk init."
        ),
    ),
    "database_refused": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The database server {host} cannot store one of the values."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look for unusual signs in what you have typed or taken in. If there are none, report "
            "it to those who support the program.",
        ),
    ),
    "copy_ahead": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The copy at {path} holds more than this station does."),
        QT_TRANSLATE_NOOP("messages", "The copy was not changed. It may hold votes."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Put that medium away safely and tell the centre. Use another one for the copy.",
        ),
    ),
    "invalid_input": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} cannot be understood: {reason}."),
        NOTHING_OF_FILE,
        QT_TRANSLATE_NOOP("messages", "Correct it, then try again."),
    ),
    "voter_repeated": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The voting card or number of line {first} stands here again."
        ),
        NOTHING_OF_FILE,
        QT_TRANSLATE_NOOP("messages", "Take one of the two lines out, then use the file again."),
    ),
    "proposal_repeated": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "A proposal in the same words is here already."),
        NOTHING_OF_FILE,
        QT_TRANSLATE_NOOP(
            "messages",
            "Take the line out, then use the file again. If it is another person's proposal, "
            "write the number of its form there.",
        ),
    ),
    "field_refused": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This cannot be kept: {field}. Wanted there: {wanted}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Correct it, then try again."),
    ),
    "not_supported": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The program does not know how to do this: {name}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose another kind of ballot or another counting rule."),
    ),
    "workers_lost": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The computer stopped a part of the program in the middle of its work, perhaps for "
            "want of memory.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing half-done was kept."),
        QT_TRANSLATE_NOOP("messages", "Close other programs, then try again."),
    ),
    "output_lost": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer could not be shown: where it was to be written is full or not there.",
        ),
        QT_TRANSLATE_NOOP("messages", "Whatever the command did is done and kept."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look at what is there now before you give the command again: it may do its work "
            "twice.",
        ),
    ),
    "nobody_to_ask": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "This command asks before it acts, and nobody is here to ask."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Give the command at a terminal, and type yes once you have read the facts; or add "
            "--yes, where a script has been told to.",
        ),
    ),
    "cancelled": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The work was stopped."),
        QT_TRANSLATE_NOOP("messages", "Nothing half-done was kept."),
        QT_TRANSLATE_NOOP("messages", "Start again when you are ready."),
    ),
}
