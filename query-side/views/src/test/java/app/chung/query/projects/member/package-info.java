@NullMarked
package app.chung.query.projects.member;

import org.jspecify.annotations.NullMarked;
