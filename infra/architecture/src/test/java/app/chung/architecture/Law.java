package app.chung.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * One sentence that holds for all classes of the house.
 *
 * @param sentence the law, as it is read when it is broken
 * @param wrong the package below {@code wrong} that breaks it, laid out like a small house
 * @param concerns whether the law speaks of a class, given the house and the class
 * @param complaints what is wrong with such a class, given the house and the class
 */
record Law(
        String sentence,
        String wrong,
        BiPredicate<House, JavaClass> concerns,
        BiFunction<House, JavaClass, Stream<String>> complaints) {

    ArchRule in(House house) {
        return ArchRuleDefinition.classes()
                .should(
                        new ArchCondition<>(sentence) {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                if (concerns.test(house, type)) {
                                    complaints
                                            .apply(house, type)
                                            .map(c -> SimpleConditionEvent.violated(type, c))
                                            .forEach(events::add);
                                }
                            }
                        });
    }

    @Override
    public String toString() {
        return sentence;
    }
}
