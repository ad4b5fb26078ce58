"""The work of a breakout event, complete without a screen: nothing in here knows Qt."""

__version__ = "0.1.0"
