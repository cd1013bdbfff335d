/**
 * An example of a program outside of the workspace. Knows the language, its wire form and
 * kafka-clients.
 */
@NullMarked
package com.example.opentasks;

import org.jspecify.annotations.NullMarked;
