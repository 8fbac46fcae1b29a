"""What an analyst asks of records, as functions over sequences of them.

Nothing here reads a clock, a file or a text: the same records give the same answers.
"""
