"""``python -m veiskille``."""

from veiskille.cli import main

main()
