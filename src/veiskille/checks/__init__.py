"""What is looked at in the documents of each profile besides the strict schema.

Written by the generator from the shapes; see ``veiskille.accept``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.tree import Kind

def kinds_of(profile: str) -> Mapping[str, Kind]:
    """Give what is looked at in the objects of each class of a profile.

    Raises:
        KeyError: there is no profile of that id.
    """
    if profile == 'diploma':
        from veiskille.checks import diploma

        return diploma.KINDS
    if profile == 'pupil-list':
        from veiskille.checks import pupil_list

        return pupil_list.KINDS
    raise KeyError(profile)
