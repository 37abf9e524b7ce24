package org.lianxi.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pitest.reloc.asm.MethodVisitor;
import org.pitest.mutationtest.engine.gregor.MethodInfo;
import org.pitest.mutationtest.engine.gregor.MethodMutatorFactory;
import org.pitest.mutationtest.engine.gregor.MutationContext;

/**
 * Takes one rule out of one decision. The usual mutations make a rule hold wherever it is
 * asked, so that one command's test vouches for all commands; this one asks, for every
 * command by itself, whether a test misses the rule.
 */
public enum RuleTakenOut implements MethodMutatorFactory {

    /**
     * The only one.
     */
    RULE_TAKEN_OUT;

    @Override
    public MethodVisitor create(MutationContext context, MethodInfo method, MethodVisitor writer) {
        return new RuleLists(context, writer);
    }

    @Override
    public String getGloballyUniqueId() {
        return getClass().getName();
    }

    @Override
    public String getName() {
        return name();
    }

    /**
     * The rules without one of them. The mutated code calls it.
     * @param rules the rules of a decision
     * @param index place of the rule that is taken out
     * @return one fewer, of the same type
     */
    public static Object[] without(Object[] rules, int index) {
        List<Object> left = new ArrayList<>(Arrays.asList(rules));
        left.remove(index);
        return left.toArray(Arrays.copyOf(rules, 0));
    }

}
