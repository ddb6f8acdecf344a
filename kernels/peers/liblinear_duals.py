"""LIBLINEAR's L1-hinge dual without bias on the problems of a file: median CPU microseconds per dual at a relative gap no worse than asked.

The file holds doubles, little endian: problems x n x p signed gradients. LIBLINEAR stops by projected gradients, so its threshold is lowered until the
median relative gap, (P(w) - D)/(n C), is at most the one asked for. Usage: liblinear_duals.py FILE n p C gap
"""

import array
import ctypes
import ctypes.util
import re
import sys
import time


class Node(ctypes.Structure):
    _fields_ = [("index", ctypes.c_int), ("value", ctypes.c_double)]


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
PRINTER = ctypes.CFUNCTYPE(None, ctypes.c_char_p)

found = ctypes.util.find_library("linear")
if found is None:
    sys.exit("LIBLINEAR is missing: install liblinear-tools (Debian) or another package with liblinear.so")
library = ctypes.CDLL(found)
library.train.restype = ctypes.POINTER(Model)
said = []
listen = PRINTER(lambda text: said.append(text))
quiet = PRINTER(lambda text: None)


class Dual:
    """One problem in LIBLINEAR's layout; labels alternate, so that both classes occur, and inputs are signed gradients times labels."""

    def __init__(self, gradients, n, p):
        self.n, self.p, self.gradients = n, p, gradients
        self.labels = (ctypes.c_double * n)(*((1.0, -1.0)[i % 2] for i in range(n)))
        self.rows = []
        for i in range(n):
            row = (Node * (p + 1))()
            for j in range(p):
                row[j].index, row[j].value = j + 1, gradients[i * p + j] * self.labels[i]
            row[p].index = -1
            self.rows.append(row)
        pointers = (ctypes.POINTER(Node) * n)(*(ctypes.cast(row, ctypes.POINTER(Node)) for row in self.rows))
        self.keep = pointers
        self.problem = Problem(n, p, self.labels, pointers, -1.0)

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
        slack = 0.0
        for i in range(self.n):
            margin = sum(w[j] * self.gradients[i * self.p + j] for j in range(self.p))
            slack += max(0.0, 1.0 - margin)
        free(model)
        return (sum(v * v for v in w) / 2 + c * slack - dual) / (self.n * c)


def free(model):
    library.free_and_destroy_model(ctypes.byref(model))


def median(values):
    return sorted(values)[len(values) // 2]


if __name__ == "__main__":
    path, n, p, c, asked = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), float(sys.argv[5])
    numbers = array.array("d")
    with open(path, "rb") as file:
        numbers.frombytes(file.read())
    duals = [Dual(numbers[k * n * p : (k + 1) * n * p], n, p) for k in range(len(numbers) // (n * p))]
    eps, reached = 0.3, float("inf")
    while reached > asked and eps > 1e-9:
        eps /= 2
        reached = median([dual.gap(c, eps) for dual in duals[:40]])
    times = []
    for dual in duals:
        spent, model = dual.train(c, eps, quiet)
        times.append(spent)
        free(model)
    version = ctypes.c_int.in_dll(library, "liblinear_version").value
    print(f"LIBLINEAR {version / 100:.2f}, gap {reached:.1e} at eps {eps:.1e}\t{sum(times) / len(times) / 1000:.2f}", flush=True)
