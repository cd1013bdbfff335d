/**
 * Decides the commands of the module {@code imports}: one pure decider an aggregate, rules as
 * records, permissions in one place.
 *
 * <p>Knows the language, access, and how decisions are made; no other module's deciders.
 */
@NullMarked
package app.chung.command.imports;

import org.jspecify.annotations.NullMarked;
