package vn.parindex.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Classes that may use what is private in another (lớp cùng tổ): the outermost class has to name them all. */
final class NestMembers {

    private final Map<String, List<String>> ofHost = new TreeMap<>();

    void add(String host, String member) {
        ofHost.computeIfAbsent(host, first -> new ArrayList<>()).add(member);
    }

    Set<String> hosts() {
        return ofHost.keySet();
    }

    /** The class file of the host with its new members named. */
    byte[] named(String host, byte[] bytes) {
        ClassWriter named = new ClassWriter(0);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, named) {
                            @Override
                            public void visitEnd() {
                                ofHost.get(host).forEach(this::visitNestMember);
                                super.visitEnd();
                            }
                        },
                        0);
        return named.toByteArray();
    }
}
