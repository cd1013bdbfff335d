/** The example against a real log, a real relay and a real broker. */
@NullMarked
package com.example.opentasks;

import org.jspecify.annotations.NullMarked;
