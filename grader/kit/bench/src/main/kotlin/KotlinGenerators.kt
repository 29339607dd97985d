package dev.yieldlings.bench

object KotlinGenerators {
    @JvmStatic
    fun endless(): Iterator<Int> = iterator {
        var i = 0
        while (true) {
            yield(i++ and 63)
        }
    }

    @JvmStatic
    fun two(): Iterator<Int> = iterator {
        yield(1)
        yield(2)
    }
}
