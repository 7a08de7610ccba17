"""The bots that are measured, each started as a process of its own: python -m tests.bench.bots.<name> URL FOLDER"""
