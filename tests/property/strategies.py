"""Texts of the field, put together from parts: what the laws are tried on."""

from __future__ import annotations

from hypothesis import strategies as st

STATES = ("Norway", "Peru", "Japan", "Ghana", "Chile", "Latvia", "Qatar", "Kenya")
SEATS = ("Oslo", "Lima", "Tokyo", "Accra", "Santiago", "Riga", "Doha", "Nairobi")
PLACES = ("Mali", "Sudan", "Ukraine", "Haiti")
DAYS = ("", " on Friday", " on 4 March 2022", " last week")


def states(most: int = 4) -> st.SearchStrategy[list[str]]:
    """Several states, each once."""
    return st.lists(st.sampled_from(STATES), min_size=1, max_size=most, unique=True)


def listed(names: list[str]) -> str:
    """ "A, B and C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


@st.composite
def facts(draw: st.DrawFn) -> str:
    """One sentence that tells something."""
    state, other = draw(st.lists(st.sampled_from(STATES), min_size=2, max_size=2, unique=True))
    place, day = draw(st.sampled_from(PLACES)), draw(st.sampled_from(DAYS))
    return draw(
        st.sampled_from(
            [
                f"{state} told its citizens{day} to leave {place}.",
                f"{listed(draw(states()))} advised their citizens to leave {place}{day}.",
                f"{state} expelled two diplomats of {other}{day}.",
                f"{state} closed its embassy in {place}{day}.",
                f"The foreign ministers of {state} and {other} spoke by phone{day}.",
                f"{state} said{day} that {other} was planning to invade {place}.",
                f"{state} denied{day} that it would attack {place}.",
                f"“We are leaving {place},” the ambassador of {state} said.",
            ]
        )
    )


def texts() -> st.SearchStrategy[str]:
    """A few paragraphs."""
    paragraph = st.lists(facts(), min_size=1, max_size=3).map(" ".join)
    return st.lists(paragraph, min_size=1, max_size=3).map("\n\n".join)
