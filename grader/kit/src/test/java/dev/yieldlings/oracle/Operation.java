package dev.yieldlings.oracle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One line of a case's script: an operation of the caller on generator number g. */
record Operation(@JsonProperty("do") String what, int g, Object v, String type, Object msg, Integer max) {}
