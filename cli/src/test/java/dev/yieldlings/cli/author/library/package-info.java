@NullMarked
package dev.yieldlings.cli.author.library;

import org.jspecify.annotations.NullMarked;
