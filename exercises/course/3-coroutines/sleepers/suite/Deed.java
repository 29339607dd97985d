/** What a random task may do next. */
enum Deed {
    SLEEP_0,
    SLEEP_1,
    SLEEP_2,
    SLEEP_LESS,
    JOIN_THE_ONE_BEFORE,
    SPAWN,
    FAIL
}
