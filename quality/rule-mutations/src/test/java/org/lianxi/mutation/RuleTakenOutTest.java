package org.lianxi.mutation;

import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.GregorMutater;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("从一个决定里拿掉一条规则")
class RuleTakenOutTest {

    private final Mutater mutater = new GregorMutater(new ClassloaderByteArraySource(getClass().getClassLoader()),
            (method) -> true, List.of(RuleTakenOut.RULE_TAKEN_OUT));

    @Test
    @DisplayName("每条规则拿掉一次，报告里写出规则的名字")
    void everyRuleIsTakenOutOnce() {
        assertThat(mutations()).extracting(MutationDetails::getDescription)
            .containsExactlyInAnyOrder("took out First", "took out Second", "took out third", "took out Alone");
    }

    @Test
    @DisplayName("拿掉的只是这一条，其余规则照旧，次序不变")
    void theOtherRulesStay() throws ReflectiveOperationException {
        assertThat(new Decision().get()).containsExactly("Alone", "First", "Second", "Third");
        assertThat(namesAfter("took out First")).isEqualTo(List.of("Alone", "Second", "Third"));
        assertThat(namesAfter("took out Second")).isEqualTo(List.of("Alone", "First", "Third"));
        assertThat(namesAfter("took out third")).isEqualTo(List.of("Alone", "First", "Second"));
        assertThat(namesAfter("took out Alone")).isEqualTo(List.of("First", "Second", "Third"));
    }

    private List<MutationDetails> mutations() {
        return this.mutater.findMutations(ClassName.fromClass(Decision.class));
    }

    private Object namesAfter(String description) throws ReflectiveOperationException {
        MutationDetails mutation = mutations().stream()
            .filter((found) -> found.getDescription().equals(description))
            .findFirst()
            .orElseThrow();
        Class<?> mutated = new Mutated(this.mutater.getMutation(mutation.getId()).getBytes()).mutated();
        return ((Supplier<?>) mutated.getConstructor().newInstance()).get();
    }

    /**
     * Loads the mutated decision instead of the written one; its rules lie beside it.
     */
    private static final class Mutated extends ClassLoader {

        private static final String PACKAGE = RuleTakenOutTest.class.getPackageName() + ".";

        private final ClassloaderByteArraySource written = new ClassloaderByteArraySource(getClass().getClassLoader());

        private final byte[] decision;

        Mutated(byte[] decision) {
            super(RuleTakenOutTest.class.getClassLoader());
            this.decision = decision;
        }

        Class<?> mutated() throws ClassNotFoundException {
            return loadClass(Decision.class.getName());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE + "Decision")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = name.equals(Decision.class.getName()) ? this.decision
                    : this.written.getBytes(name).orElseThrow();
            return defineClass(name, bytes, 0, bytes.length);
        }

    }

}
