package dev.yieldlings.oracle;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A statement of a recorded body; {@code to} is the local variable that gets its result, if any. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Statement.Yield.class, name = "yield"),
    @JsonSubTypes.Type(value = Statement.Set.class, name = "set"),
    @JsonSubTypes.Type(value = Statement.Log.class, name = "log"),
    @JsonSubTypes.Type(value = Statement.Loop.class, name = "loop"),
    @JsonSubTypes.Type(value = Statement.Forever.class, name = "forever"),
    @JsonSubTypes.Type(value = Statement.If.class, name = "if"),
    @JsonSubTypes.Type(value = Statement.Try.class, name = "try"),
    @JsonSubTypes.Type(value = Statement.Raise.class, name = "raise"),
    @JsonSubTypes.Type(value = Statement.Reraise.class, name = "reraise"),
    @JsonSubTypes.Type(value = Statement.Return.class, name = "return"),
    @JsonSubTypes.Type(value = Statement.Break.class, name = "break"),
    @JsonSubTypes.Type(value = Statement.Continue.class, name = "continue"),
    @JsonSubTypes.Type(value = Statement.Pass.class, name = "pass"),
    @JsonSubTypes.Type(value = Statement.YieldFrom.class, name = "yield_from"),
    @JsonSubTypes.Type(value = Statement.YieldFromList.class, name = "yield_from_list"),
    @JsonSubTypes.Type(value = Statement.ForGen.class, name = "for_gen"),
    @JsonSubTypes.Type(value = Statement.Call.class, name = "call")
})
sealed interface Statement {
    record Yield(List<Object> e, String to) implements Statement {}

    record Set(String to, List<Object> e) implements Statement {}

    record Log(String text, List<Object> e) implements Statement {}

    record Loop(int n, String var, @JsonProperty("do") List<Statement> body) implements Statement {}

    record Forever(@JsonProperty("do") List<Statement> body) implements Statement {}

    record If(
            List<Object> cond,
            List<Statement> then,
            @JsonProperty("else") List<Statement> otherwise) implements Statement {}

    record Try(
            @JsonProperty("do") List<Statement> body,
            @JsonProperty("except") List<Handler> handlers,
            @JsonProperty("else") List<Statement> otherwise,
            @JsonProperty("finally") List<Statement> last)
            implements Statement {}

    record Handler(
            List<String> types,
            String as,
            @JsonProperty("do") List<Statement> body) {}

    record Raise(String type, Object msg, List<Object> value) implements Statement {}

    record Reraise() implements Statement {}

    record Return(List<Object> e) implements Statement {}

    record Break() implements Statement {}

    record Continue() implements Statement {}

    record Pass() implements Statement {}

    record YieldFrom(String body, String to) implements Statement {}

    record YieldFromList(List<Object> items, String to) implements Statement {}

    record ForGen(
            String var, String body, @JsonProperty("do") List<Statement> each) implements Statement {}

    record Call(int g, @JsonProperty("do") String what, String to, List<Object> e, String type, Object msg)
            implements Statement {}
}
