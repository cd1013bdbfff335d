package app.chung.access;

import app.chung.language.people.ChartEvent;
import app.chung.language.people.ChartEvent.DepartmentClosed;
import app.chung.language.people.ChartEvent.DepartmentMoved;
import app.chung.language.people.ChartEvent.DepartmentOpened;
import app.chung.language.people.ChartEvent.DepartmentRenamed;
import app.chung.language.people.DepartmentId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** The departments that are open. */
record DepartmentBook(PSet<DepartmentId> open) {

    static final DepartmentBook EMPTY = new DepartmentBook(HashTreePSet.empty());

    DepartmentBook after(ChartEvent event) {
        return switch (event) {
            case DepartmentOpened e -> new DepartmentBook(open.plus(e.department()));
            case DepartmentClosed e -> new DepartmentBook(open.minus(e.department()));
            case DepartmentRenamed _ -> this;
            case DepartmentMoved _ -> this;
        };
    }
}
