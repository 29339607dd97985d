package dev.yieldlings.worker.message;

/** Every check of the job has been reported; what follows only adds to those that failed. */
public record JobJudged() implements Message {}
