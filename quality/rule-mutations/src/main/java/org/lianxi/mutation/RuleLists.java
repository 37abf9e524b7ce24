package org.lianxi.mutation;

import java.util.ArrayDeque;
import java.util.Deque;

import org.pitest.reloc.asm.MethodVisitor;
import org.pitest.reloc.asm.Opcodes;
import org.pitest.reloc.asm.Type;
import org.pitest.bytecode.ASMVersion;
import org.pitest.mutationtest.engine.gregor.MutationContext;

/**
 * Watches a method's instructions for lists of rules that are written out as arguments,
 * {@code verify(new A(…), new B(…))}. A mutation is known by its instruction, so each
 * rule is offered where it is stored, and taken out before the call that takes the list.
 */
final class RuleLists extends MethodVisitor {

    private static final String RULE = "/Rule";

    private final MutationContext context;

    /**
     * The lists that are being built, the innermost first.
     */
    private final Deque<RuleList> lists = new ArrayDeque<>();

    private String latest = "";

    RuleLists(MutationContext context, MethodVisitor writer) {
        super(ASMVersion.ASM_VERSION, writer);
        this.context = context;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.ANEWARRAY && type.endsWith(RULE)) {
            this.lists.push(new RuleList());
        }
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.AASTORE && !this.lists.isEmpty()) {
            this.lists.peek()
                .add(this.context.shouldMutate(
                        this.context.registerMutation(RuleTakenOut.RULE_TAKEN_OUT, "took out " + this.latest)));
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (takesRules(descriptor) && !this.lists.isEmpty()) {
            takeOut(this.lists.pop().takenOut, last(descriptor).getInternalName());
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        this.latest = "<init>".equals(name) ? simple(owner) : name;
    }

    private void takeOut(int index, String arrayType) {
        if (index >= 0) {
            super.visitIntInsn(Opcodes.BIPUSH, index);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(RuleTakenOut.class), "without",
                    "([Ljava/lang/Object;I)[Ljava/lang/Object;", false);
            super.visitTypeInsn(Opcodes.CHECKCAST, arrayType);
        }
    }

    private static boolean takesRules(String descriptor) {
        Type last = last(descriptor);
        return last.getSort() == Type.ARRAY && last.getElementType().getInternalName().endsWith(RULE);
    }

    private static Type last(String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        return (arguments.length > 0) ? arguments[arguments.length - 1] : Type.VOID_TYPE;
    }

    private static String simple(String internalName) {
        return internalName.substring(Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1);
    }

    /**
     * A list that is being built: how long it is, and which rule goes.
     */
    private static final class RuleList {

        private int size;

        private int takenOut = -1;

        void add(boolean goes) {
            if (goes) {
                this.takenOut = this.size;
            }
            this.size++;
        }

    }

}
