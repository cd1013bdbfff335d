/**
 * What happens in the module groups, told in sentences.
 *
 * <p>Knows the language of groups and how sentences are made; pure.
 */
@NullMarked
package app.chung.audit.groups;

import org.jspecify.annotations.NullMarked;
