"""LIBLINEAR's L1-hinge dual without bias on the problems of a file: mean CPU microseconds per dual at a relative gap no worse than asked.

LIBLINEAR stops by projected gradients, so its threshold is lowered until the median relative gap, (P(w) - D)/(n C), is at most the one asked for.
Usage: liblinear_duals.py FILE n p C gap
"""

import ctypes
import ctypes.util
import re
import sys
import time

from svm_duals import PRINTER, Node, Rows, median, read, threshold


class Problem(ctypes.Structure):
    _fields_ = [
        ("l", ctypes.c_int),
        ("n", ctypes.c_int),
        ("y", ctypes.POINTER(ctypes.c_double)),
        ("x", ctypes.POINTER(ctypes.POINTER(Node))),
        ("bias", ctypes.c_double),
    ]


class Parameter(ctypes.Structure):
    _fields_ = [
        ("solver_type", ctypes.c_int),
        ("eps", ctypes.c_double),
        ("C", ctypes.c_double),
        ("nr_weight", ctypes.c_int),
        ("weight_label", ctypes.c_void_p),
        ("weight", ctypes.c_void_p),
        ("p", ctypes.c_double),
        ("init_sol", ctypes.c_void_p),
    ]


class Model(ctypes.Structure):
    _fields_ = [
        ("param", Parameter),
        ("nr_class", ctypes.c_int),
        ("nr_feature", ctypes.c_int),
        ("w", ctypes.POINTER(ctypes.c_double)),
        ("label", ctypes.POINTER(ctypes.c_int)),
        ("bias", ctypes.c_double),
    ]


L1_HINGE_DUAL = 3

found = ctypes.util.find_library("linear")
if found is None:
    sys.exit("LIBLINEAR is missing: install liblinear-tools (Debian) or another package with liblinear.so")
library = ctypes.CDLL(found)
library.train.restype = ctypes.POINTER(Model)
said = []
listen = PRINTER(lambda text: said.append(text))
quiet = PRINTER(lambda text: None)


class Dual(Rows):
    def __init__(self, gradients, n, p):
        super().__init__(gradients, n, p)
        self.problem = Problem(n, p, self.labels, self.pointers, -1.0)

    def train(self, c, eps, printer):
        library.set_print_string_function(printer)
        parameter = Parameter(L1_HINGE_DUAL, eps, c, 0, None, None, 0.1, None)
        begin = time.thread_time_ns()
        model = library.train(ctypes.byref(self.problem), ctypes.byref(parameter))
        return time.thread_time_ns() - begin, model

    def gap(self, c, eps):
        """Relative gap; D is what LIBLINEAR prints, to six decimals."""
        said.clear()
        _, model = self.train(c, eps, listen)
        text = b"".join(said).decode()
        dual = -float(re.search(r"Objective value = (\S+)", text).group(1))
        sign = self.labels[0]
        w = [sign * model.contents.w[j] * model.contents.label[0] for j in range(self.p)]
        free(model)
        slack = sum(max(0.0, 1.0 - margin) for margin in self.margins(w))
        return (sum(v * v for v in w) / 2 + c * slack - dual) / (self.n * c)


def free(model):
    library.free_and_destroy_model(ctypes.byref(model))


if __name__ == "__main__":
    path, n, p, c, asked = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), float(sys.argv[5])
    duals = [Dual(numbers, n, p) for numbers in read(path, n, p)]
    eps, reached = threshold(asked, lambda eps: median([dual.gap(c, eps) for dual in duals[:40]]))
    times = []
    for dual in duals:
        spent, model = dual.train(c, eps, quiet)
        times.append(spent)
        free(model)
    version = ctypes.c_int.in_dll(library, "liblinear_version").value
    print(f"LIBLINEAR {version / 100:.2f}, gap {reached:.1e} at eps {eps:.1e}\t{sum(times) / len(times) / 1000:.2f}", flush=True)
