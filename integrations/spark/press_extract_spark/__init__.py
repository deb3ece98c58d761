"""Runs `extract stream` inside Apache Spark."""
