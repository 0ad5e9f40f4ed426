package vn.parindex.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class file in which lambdas and record methods are written out (lớp đã viết tường minh) where the compiler leaves them to
 * be made at run time.
 *
 * @param name of the class, as class files write it
 * @param host the class that names who may use what is private
 * @param bytes of the class file
 * @param lambdas the classes that its lambdas became
 */
record WrittenOut(String name, String host, byte[] bytes, List<LambdaClass> lambdas) {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    /** Lambdas with more to them, such as serialisable ones, come from another method and are left as they are. */
    private static final String PLAIN_LAMBDA = "metafactory";

    private static final String RECORDS = "java/lang/runtime/ObjectMethods";

    static WrittenOut of(byte[] compiled) {
        ClassReader reader = new ClassReader(compiled);
        Rewriting rewriting = new Rewriting(reader);
        reader.accept(rewriting, 0);
        return new WrittenOut(
                reader.getClassName(), rewriting.host, rewriting.written.toByteArray(), List.copyOf(rewriting.lambdas));
    }

    private static final class Rewriting extends ClassVisitor {

        private final ClassWriter written;
        private final String name;
        private final boolean isInterface;
        private final List<LambdaClass> lambdas = new ArrayList<>();
        private final List<RecordMethod> recordMethods = new ArrayList<>();
        private String host;

        private Rewriting(ClassReader reader) {
            super(Opcodes.ASM9, new ClassWriter(ClassWriter.COMPUTE_MAXS));
            written = (ClassWriter) cv;
            name = reader.getClassName();
            isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
            host = name;
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String generic, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, type, generic, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String made, String madeType, Handle by, Object... with) {
                    if (by.getOwner().equals(LAMBDAS) && by.getName().equals(PLAIN_LAMBDA)) {
                        LambdaClass lambda = lambda(made, madeType, with);
                        lambdas.add(lambda);
                        visitMethodInsn(Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.MAKE, madeType, false);
                    } else if (by.getOwner().equals(RECORDS) && RecordMethod.isWrittenOut(made)) {
                        RecordMethod one = recordMethod(made, madeType, with);
                        recordMethods.add(one);
                        visitMethodInsn(Opcodes.INVOKESTATIC, name, one.name(), madeType, isInterface);
                    } else {
                        super.visitInvokeDynamicInsn(made, madeType, by, with);
                    }
                }
            };
        }

        private LambdaClass lambda(String method, String madeType, Object... with) {
            return new LambdaClass(
                    name + "$$" + lambdas.size(),
                    host,
                    method,
                    Type.getMethodType(madeType),
                    (Type) with[0],
                    (Handle) with[1],
                    (Type) with[2]);
        }

        /** What stands before the handles of the components are the class and their names. */
        private RecordMethod recordMethod(String method, String type, Object... with) {
            List<Handle> components =
                    Arrays.stream(with).skip(2).map(Handle.class::cast).toList();
            return new RecordMethod(Type.getObjectType(name), method, type, components);
        }

        @Override
        public void visitEnd() {
            recordMethods.forEach(one -> one.writeInto(cv));
            super.visitEnd();
        }
    }
}
