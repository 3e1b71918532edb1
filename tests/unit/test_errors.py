import pickle

from mbdesk.errors.voter import InvalidChoiceError


def test_an_error_comes_back_whole_from_a_worker_process():
    error = InvalidChoiceError(reason="blank")
    back = pickle.loads(pickle.dumps(error))  # noqa: S301  # its own bytes
    assert type(back) is InvalidChoiceError
    assert back.parameters == {"reason": "blank"}
