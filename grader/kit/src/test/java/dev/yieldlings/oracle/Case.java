package dev.yieldlings.oracle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/** One recording: bodies, their caller's operations, and CPython's results. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Case(
        String id,
        List<Statement> body,
        Map<String, List<Statement>> subs,
        List<Operation> script,
        List<Map<String, Object>> trace) {
    @Override
    public String toString() {
        return id;
    }
}
