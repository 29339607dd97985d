package dev.yieldlings.engine.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes and members that submissions to one exercise may use. Anything that the frozen list doesn't have is
 * denied.
 */
public final class AllowList {
    /** Shared by all exercises, because it is immutable. */
    private static final FrozenList FROZEN = new FrozenList();

    private final ExerciseRules rules;
    private final LibraryTypes libraries;
    private final Map<Member, Decision> decided = new ConcurrentHashMap<>();

    private record Member(String type, String name, String descriptor) {}

    /**
     * @param allow the exercise's lines that allow classes and members the policy offers
     * @param deny the exercise's lines that deny classes and members the policy allows
     * @param libraries the libraries that submissions may use
     */
    public AllowList(List<String> allow, List<String> deny, LibraryTypes libraries) {
        this.rules = new ExerciseRules(allow, deny);
        this.libraries = libraries;
    }

    /** Whether a class name belongs to a library, so that no submission may declare it. */
    public boolean isOfALibrary(String type) {
        return libraries.owns(type);
    }

    private Optional<FrozenType> find(String type) {
        Optional<FrozenType> frozen = FROZEN.type(type);
        return frozen.isPresent() ? frozen : libraries.type(type);
    }

    static FrozenList frozen() {
        return FROZEN;
    }

    /** Whether a type may be named. */
    public Decision type(String type) {
        Status status = find(type).map(FrozenType::status).orElse(Status.DENIED);
        Optional<String> taken = rules.isEmpty() ? Optional.empty() : rules.taken(type);
        if (taken.isPresent()) {
            return new Decision.Denied(type, taken.get());
        }
        return status == Status.DENIED || (status == Status.OFFERED && !rules.free(type))
                ? new Decision.Denied(type, Policy.reason(type))
                : new Decision.Allowed();
    }

    /**
     * Whether a member may be used.
     *
     * @param type the type on which the member is used, which may inherit it
     * @param name the member's name
     * @param descriptor its erased type
     */
    public Decision member(String type, String name, String descriptor) {
        Member member = new Member(type, name, descriptor);
        Decision known = decided.get(member);
        if (known != null) {
            return known;
        }
        Decision decision = decide(member);
        if (!(decision instanceof Decision.Denied)) {
            // Denied members are not cached: they are rare, and a submission could make any number of them.
            decided.put(member, decision);
        }
        return decision;
    }

    /** Whether a type has a member, its own or inherited, allowed or not. */
    public boolean has(String type, String name, String descriptor) {
        return declaring(new Member(type, name, descriptor)).isPresent();
    }

    private Decision decide(Member member) {
        Optional<FrozenType> declaring = declaring(member);
        String signature = Signatures.signature(member.name(), member.descriptor());
        if (declaring.isEmpty()) {
            List<String> asked = List.copyOf(upwards(member.type()));
            return new Decision.Denied(member.type(), Policy.reason(asked, member.name(), signature));
        }
        FrozenType type = declaring.get();
        List<String> types = List.copyOf(upwards(type.name()));
        if (!rules.isEmpty()) {
            Optional<String> taken = rules.taken(types, member.name(), signature);
            if (taken.isPresent()) {
                return new Decision.Denied(type.name(), taken.get());
            }
        }
        return switch (type.members().getOrDefault(key(member), Status.DENIED)) {
            case ALLOWED -> new Decision.Allowed();
            case COMPILER -> new Decision.CompilerOnly();
            case OFFERED ->
                rules.free(type.name(), member.name(), signature)
                        ? new Decision.Allowed()
                        : new Decision.Denied(type.name(), Policy.reason(types, member.name(), signature));
            case DENIED -> new Decision.Denied(type.name(), Policy.reason(types, member.name(), signature));
        };
    }

    private Optional<FrozenType> declaring(Member member) {
        String key = key(member);
        if (member.name().equals("<init>")) {
            return find(member.type()).filter(type -> type.members().containsKey(key));
        }
        return FrozenType.declaring(member.type(), key, this::find)
                .filter(type -> type.members().containsKey(key))
                .or(() -> FROZEN.type(Object.class.getName())
                        .filter(type -> type.members().containsKey(key)));
    }

    private static String key(Member member) {
        return Signatures.key(member.name(), member.descriptor());
    }

    private SequencedSet<String> upwards(String type) {
        SequencedSet<String> types = new LinkedHashSet<>();
        types.add(type);
        find(type).ifPresent(found -> found.above().forEach(above -> types.addAll(upwards(above))));
        return types;
    }
}
