package dev.yieldlings.worker.message;

/** Every check of the job has been reported. The messages that follow only add details of failed checks. */
public record JobJudged() implements Message {}
