package gangmu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What the rules ask of a class, a field or a method beyond what ArchUnit itself can ask. */
final class Conditions {

    private static final Set<String> FLOATING_POINT =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());

    private Conditions() {}

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                boolean marked = found.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(found, marked, found.getFullName() + " is not null-marked"));
            }
        };
    }

    static ArchCondition<JavaField> holdFloatingPoint() {
        return new ArchCondition<>("hold floating point") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        field, isFloatingPoint(field.getType()), field.getFullName() + " holds floating point"));
            }
        };
    }

    static ArchCondition<JavaMethod> returnFloatingPoint() {
        return new ArchCondition<>("return floating point") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method,
                        isFloatingPoint(method.getReturnType()),
                        method.getFullName() + " returns floating point"));
            }
        };
    }

    private static boolean isFloatingPoint(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(raw -> FLOATING_POINT.contains(raw.getName()));
    }
}
