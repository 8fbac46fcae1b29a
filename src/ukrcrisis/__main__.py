"""``python -m ukrcrisis`` is the command ``ukrcrisis``."""

from ukrcrisis.cli import main

if __name__ == "__main__":
    main()
