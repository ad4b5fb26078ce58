"""The window: Qt widgets over what `facilitator` offers. `facilitator` never imports this."""
