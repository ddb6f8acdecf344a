"""LIBSVM's C-SVC with the linear kernel on the problems of a file: mean CPU microseconds per dual at a relative gap no worse than asked.

Not the same dual: LIBSVM's machine has a bias b, so that its dual has the constraint <y, alpha> = 0 besides the box, and it forms the rows of the kernel that it needs while it
trains. Its threshold is lowered until the median relative gap of its own problem, (P(w, b) - D(alpha))/(n C), is at most the one asked for.
Usage: libsvm_duals.py FILE n p C gap
"""

import ctypes
import ctypes.util
import sys
import time

from svm_duals import PRINTER, Node, Rows, median, read, threshold


class Problem(ctypes.Structure):
    _fields_ = [
        ("l", ctypes.c_int),
        ("y", ctypes.POINTER(ctypes.c_double)),
        ("x", ctypes.POINTER(ctypes.POINTER(Node))),
    ]


class Parameter(ctypes.Structure):
    _fields_ = [
        ("svm_type", ctypes.c_int),
        ("kernel_type", ctypes.c_int),
        ("degree", ctypes.c_int),
        ("gamma", ctypes.c_double),
        ("coef0", ctypes.c_double),
        ("cache_size", ctypes.c_double),
        ("eps", ctypes.c_double),
        ("C", ctypes.c_double),
        ("nr_weight", ctypes.c_int),
        ("weight_label", ctypes.c_void_p),
        ("weight", ctypes.c_void_p),
        ("nu", ctypes.c_double),
        ("p", ctypes.c_double),
        ("shrinking", ctypes.c_int),
        ("probability", ctypes.c_int),
    ]


class Model(ctypes.Structure):
    _fields_ = [
        ("param", Parameter),
        ("nr_class", ctypes.c_int),
        ("l", ctypes.c_int),
        ("SV", ctypes.POINTER(ctypes.POINTER(Node))),
        ("sv_coef", ctypes.POINTER(ctypes.POINTER(ctypes.c_double))),
        ("rho", ctypes.POINTER(ctypes.c_double)),
        ("probA", ctypes.c_void_p),
        ("probB", ctypes.c_void_p),
        ("sv_indices", ctypes.POINTER(ctypes.c_int)),
        ("label", ctypes.POINTER(ctypes.c_int)),
    ]


C_SVC, LINEAR, CACHE_MIB = 0, 0, 100.0

# A dual takes a millisecond and more.
MOST = 200

found = ctypes.util.find_library("svm")
if found is None:
    sys.exit("LIBSVM is missing: install libsvm-tools (Debian) or another package with libsvm.so")
library = ctypes.CDLL(found)
library.svm_train.restype = ctypes.POINTER(Model)
quiet = PRINTER(lambda text: None)
library.svm_set_print_string_function(quiet)


class Dual(Rows):
    def __init__(self, gradients, n, p):
        super().__init__(gradients, n, p)
        self.problem = Problem(n, self.labels, self.pointers)

    def train(self, c, eps):
        parameter = Parameter(C_SVC, LINEAR, 0, 0.0, 0.0, CACHE_MIB, eps, c, 0, None, None, 0.0, 0.0, 1, 0)
        begin = time.thread_time_ns()
        model = library.svm_train(ctypes.byref(self.problem), ctypes.byref(parameter))
        return time.thread_time_ns() - begin, model

    def gap(self, c, eps):
        _, model = self.train(c, eps)
        m = model.contents
        # Positive for the class that LIBSVM met first, which is that of the first label.
        places = [m.sv_indices[s] - 1 for s in range(m.l)]
        alpha = [abs(m.sv_coef[0][s]) for s in range(m.l)]
        bias = -m.rho[0]
        free(model)
        w = [sum(a * self.gradients[i * self.p + j] for a, i in zip(alpha, places)) for j in range(self.p)]
        slack = sum(max(0.0, 1.0 - margin - self.labels[i] * bias) for i, margin in enumerate(self.margins(w)))
        square = sum(v * v for v in w)
        return (square + c * slack - sum(alpha)) / (self.n * c)


def free(model):
    library.svm_free_and_destroy_model(ctypes.byref(model))


if __name__ == "__main__":
    path, n, p, c, asked = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), float(sys.argv[5])
    duals = [Dual(numbers, n, p) for numbers in read(path, n, p, MOST)]
    eps, reached = threshold(asked, lambda eps: median([dual.gap(c, eps) for dual in duals[:20]]))
    times = []
    for dual in duals:
        spent, model = dual.train(c, eps)
        times.append(spent)
        free(model)
    version = ctypes.c_int.in_dll(library, "libsvm_version").value
    print(f"LIBSVM {version / 100:.2f}, with a bias, gap {reached:.1e} at eps {eps:.1e}\t{sum(times) / len(times) / 1000:.2f}", flush=True)
