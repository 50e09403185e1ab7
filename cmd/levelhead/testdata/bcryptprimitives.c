/* Where random numbers come from on Windows 10, which wine before 9.0 lacks and
   no program written in Go starts without. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size)
{
	return RtlGenRandom(data, (ULONG)size);
}

BOOL WINAPI DllMain(HINSTANCE self, DWORD why, LPVOID more)
{
	return TRUE;
}
