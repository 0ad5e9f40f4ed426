package vn.parindex.packing;

import java.util.List;
import java.util.Objects;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * What the run time would make for {@code equals} or {@code hashCode} of a record (phương thức của bản ghi): components
 * compared one by one, hashes added after what was there is taken 31 times.
 *
 * @param owner the record
 * @param method which of the two
 * @param type of the static method, the record itself before what it is compared with
 * @param components handles of the fields
 */
record RecordMethod(Type owner, String method, String type, List<Handle> components) {

    private static final String EQUALS = "equals";
    private static final String HASH_CODE = "hashCode";
    private static final int FACTOR = 31;
    private static final Type OBJECTS = Type.getType(Objects.class);

    /** Texts of records are for people who look for faults: nobody waits for them. */
    static boolean isWrittenOut(String method) {
        return method.equals(EQUALS) || method.equals(HASH_CODE);
    }

    /** No source can have a method of this name by chance. */
    String name() {
        return "$" + method;
    }

    void writeInto(ClassVisitor owning) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        GeneratorAdapter code = new GeneratorAdapter(access, new Method(name(), type), null, null, owning);
        code.visitCode();
        if (method.equals(EQUALS)) {
            writeEquals(code);
        } else {
            writeHashCode(code);
        }
        code.endMethod();
    }

    private void writeHashCode(GeneratorAdapter code) {
        code.push(0);
        for (Handle component : components) {
            code.push(FACTOR);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            loadField(code, 0, component);
            Type field = Type.getType(component.getDesc());
            boolean primitive = Conversion.isPrimitive(field);
            Type taken = primitive ? field : Type.getType(Object.class);
            code.invokeStatic(
                    primitive ? Conversion.boxOf(field) : OBJECTS,
                    new Method(HASH_CODE, Type.INT_TYPE, new Type[] {taken}));
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
        code.returnValue();
    }

    private void writeEquals(GeneratorAdapter code) {
        Label another = new Label();
        Label different = new Label();
        code.loadArgs();
        code.ifCmp(Type.getType(Object.class), GeneratorAdapter.NE, another);
        code.push(true);
        code.returnValue();
        place(code, another);
        code.loadArg(1);
        code.instanceOf(owner);
        code.ifZCmp(GeneratorAdapter.EQ, different);
        components.forEach(component -> compare(code, component, different));
        code.push(true);
        code.returnValue();
        place(code, different);
        code.push(false);
        code.returnValue();
    }

    private void compare(GeneratorAdapter code, Handle component, Label different) {
        loadField(code, 0, component);
        loadField(code, 1, component);
        Type field = Type.getType(component.getDesc());
        if (Conversion.isPrimitive(field)) {
            code.invokeStatic(Conversion.boxOf(field), new Method("compare", Type.INT_TYPE, new Type[] {field, field}));
            code.ifZCmp(GeneratorAdapter.NE, different);
        } else {
            Type any = Type.getType(Object.class);
            code.invokeStatic(OBJECTS, new Method(EQUALS, Type.BOOLEAN_TYPE, new Type[] {any, any}));
            code.ifZCmp(GeneratorAdapter.EQ, different);
        }
    }

    private void loadField(GeneratorAdapter code, int argument, Handle component) {
        code.loadArg(argument);
        if (argument > 0) {
            code.checkCast(owner);
        }
        code.getField(owner, component.getName(), Type.getType(component.getDesc()));
    }

    /** Nothing but the arguments is at hand where a jump leads. */
    private void place(GeneratorAdapter code, Label label) {
        code.mark(label);
        Object[] arguments = {owner.getInternalName(), Type.getInternalName(Object.class)};
        code.visitFrame(Opcodes.F_NEW, arguments.length, arguments, 0, null);
    }
}
