package app.chung.engine.run;

import org.jspecify.annotations.Nullable;

/**
 * How far a table is.
 *
 * @param view which view
 * @param version which build of it
 * @param revision the projection's revision
 * @param state how it does
 * @param position up to where it is folded
 * @param behind how many events are left
 * @param perSecond events a second, of late
 * @param secondsLeft until it has caught up; null when that can't be told
 * @param parkedKeys how many documents wait for help
 * @param trouble what is the matter; null when nothing is
 * @param comparison how the last rebuild compared; null when there was none
 */
public record ViewProgress(
        String view,
        int version,
        int revision,
        ViewState state,
        long position,
        long behind,
        long perSecond,
        @Nullable Long secondsLeft,
        int parkedKeys,
        @Nullable String trouble,
        @Nullable String comparison) {}
