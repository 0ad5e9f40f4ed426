package vn.parindex.packing;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class that one lambda becomes (lớp thay biểu thức lambda): what the lambda has caught are its fields, its one method calls
 * what the lambda stands for.
 *
 * @param name of the class, as class files write it
 * @param host the class that names who may use what is private
 * @param method of the interface
 * @param making type of the place where the lambda is made: from what it catches to the interface
 * @param erased type of the method as the interface has it
 * @param target what is called
 * @param precise type of the method as the lambda has it
 */
record LambdaClass(String name, String host, String method, Type making, Type erased, Handle target, Type precise) {

    /** The static method that makes one, or gives the only one of a lambda that catches nothing. */
    static final String MAKE = "make";

    private static final String CAUGHT = "caught";
    private static final String ONLY = "ONLY";
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Method NOTHING_TO_CATCH = new Method("<init>", "()V");

    byte[] bytes() {
        ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        String[] interfaces = {making.getReturnType().getInternalName()};
        written.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), interfaces);
        written.visitNestHost(host);
        Type[] caught = making.getArgumentTypes();
        for (int i = 0; i < caught.length; i++) {
            int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            written.visitField(field, CAUGHT + i, caught[i].getDescriptor(), null, null);
        }
        writeConstructor(written);
        if (caught.length == 0) {
            writeOnly(written);
        }
        writeMake(written);
        writeMethod(written);
        written.visitEnd();
        return written.toByteArray();
    }

    private void writeConstructor(ClassVisitor written) {
        GeneratorAdapter code = code(written, Opcodes.ACC_PRIVATE, constructor());
        code.loadThis();
        code.invokeConstructor(OBJECT, NOTHING_TO_CATCH);
        Type[] caught = making.getArgumentTypes();
        for (int i = 0; i < caught.length; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(type(), CAUGHT + i, caught[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    private void writeOnly(ClassVisitor written) {
        int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        written.visitField(field, ONLY, type().getDescriptor(), null, null);
        GeneratorAdapter code = code(written, Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
        code.newInstance(type());
        code.dup();
        code.invokeConstructor(type(), NOTHING_TO_CATCH);
        code.putStatic(type(), ONLY, type());
        code.returnValue();
        code.endMethod();
    }

    private void writeMake(ClassVisitor written) {
        GeneratorAdapter code = code(written, Opcodes.ACC_STATIC, new Method(MAKE, making.getDescriptor()));
        if (making.getArgumentTypes().length == 0) {
            code.getStatic(type(), ONLY, type());
        } else {
            code.newInstance(type());
            code.dup();
            code.loadArgs();
            code.invokeConstructor(type(), constructor());
        }
        code.returnValue();
        code.endMethod();
    }

    private void writeMethod(ClassVisitor written) {
        GeneratorAdapter code = code(written, Opcodes.ACC_PUBLIC, new Method(method, erased.getDescriptor()));
        Type owner = Type.getObjectType(target.getOwner());
        if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.newInstance(owner);
            code.dup();
        }
        List<Type> taken = taken();
        Type[] caught = making.getArgumentTypes();
        for (int i = 0; i < caught.length; i++) {
            code.loadThis();
            code.getField(type(), CAUGHT + i, caught[i]);
            Conversion.write(code, caught[i], taken.get(i));
        }
        Type[] given = erased.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            Type said = precise.getArgumentTypes()[i];
            Conversion.write(code, given[i], said);
            Conversion.write(code, said, taken.get(caught.length + i));
        }
        call(code, owner);
        code.returnValue();
        code.endMethod();
    }

    /** What is called takes: the object it is called of, unless there is none, and its arguments. */
    private List<Type> taken() {
        List<Type> taken = new ArrayList<>();
        int tag = target.getTag();
        if (tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL) {
            taken.add(Type.getObjectType(target.getOwner()));
        }
        taken.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        return taken;
    }

    private void call(GeneratorAdapter code, Type owner) {
        int tag = target.getTag();
        int opcode = switch (tag) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // a private method of the nest is called like any other
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
        code.visitMethodInsn(opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type result = tag == Opcodes.H_NEWINVOKESPECIAL ? owner : Type.getReturnType(target.getDesc());
        Type asked = erased.getReturnType();
        if (!asked.equals(Type.VOID_TYPE)) {
            Type said = precise.getReturnType();
            Conversion.write(code, result, said);
            Conversion.write(code, said, asked);
        } else if (result.getSize() == 2) {
            code.pop2();
        } else if (result.getSize() == 1) {
            code.pop();
        }
    }

    private Type type() {
        return Type.getObjectType(name);
    }

    private Method constructor() {
        return new Method("<init>", Type.VOID_TYPE, making.getArgumentTypes());
    }

    private static GeneratorAdapter code(ClassVisitor written, int access, Method method) {
        GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, written);
        code.visitCode();
        return code;
    }
}
